-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL,
    "guildId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scenario" TEXT NOT NULL,
    "phase" TEXT NOT NULL DEFAULT 'lobby',
    "turnMode" TEXT NOT NULL DEFAULT 'party',
    "pace" TEXT NOT NULL DEFAULT 'live',
    "waits" JSONB NOT NULL DEFAULT '{}',
    "voteRule" TEXT NOT NULL DEFAULT 'tilt',
    "language" TEXT NOT NULL DEFAULT 'en',
    "plain" BOOLEAN NOT NULL DEFAULT false,
    "tension" INTEGER NOT NULL DEFAULT 3,
    "place" TEXT NOT NULL DEFAULT '',
    "turn" INTEGER NOT NULL DEFAULT 0,
    "ownerId" TEXT NOT NULL,
    "gmIds" TEXT[],
    "halt" TEXT,
    "haltReason" TEXT,
    "haltBy" TEXT,
    "haltRemaining" INTEGER,
    "notebook" JSONB NOT NULL DEFAULT '{}',
    "rev" INTEGER NOT NULL DEFAULT 0,
    "boardRev" INTEGER NOT NULL DEFAULT 0,
    "boardMessageId" TEXT,
    "boardKey" TEXT NOT NULL DEFAULT '',
    "oldBoardId" TEXT,
    "unreachable" TEXT,
    "lastOrdinal" INTEGER NOT NULL DEFAULT 0,
    "lastEventSeq" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Player" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "missedWaits" INTEGER NOT NULL DEFAULT 0,
    "sinceTurn" INTEGER NOT NULL DEFAULT 0,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Player_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Character" (
    "id" TEXT NOT NULL,
    "playerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pronouns" TEXT NOT NULL DEFAULT '',
    "concept" TEXT NOT NULL DEFAULT '',
    "archetype" TEXT NOT NULL,
    "trait" TEXT NOT NULL DEFAULT '',
    "might" INTEGER NOT NULL,
    "grace" INTEGER NOT NULL,
    "wits" INTEGER NOT NULL,
    "heart" INTEGER NOT NULL,
    "health" INTEGER NOT NULL,
    "maxHealth" INTEGER NOT NULL,
    "conditions" TEXT[],
    "inventory" JSONB NOT NULL DEFAULT '[]',
    "experience" INTEGER NOT NULL DEFAULT 0,
    "level" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Character_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingAction" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "step" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "stakes" TEXT,
    "tensionBefore" INTEGER NOT NULL,
    "voters" TEXT[],
    "currentEventIndex" INTEGER NOT NULL DEFAULT 0,
    "waitKind" TEXT,
    "waitOpenedAt" TIMESTAMPTZ(3),
    "waitDeadline" TIMESTAMPTZ(3),
    "waitAwaited" TEXT[],
    "waitDone" TEXT[],
    "heartbeatAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PendingAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Intent" (
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "playerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "sourceId" TEXT NOT NULL,
    "verdict" JSONB,
    "outcome" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Intent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MetaEvent" (
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "stakes" TEXT NOT NULL,
    "baseChance" INTEGER NOT NULL,
    "ruling" TEXT,
    "finalChance" INTEGER,
    "tilt" INTEGER,
    "die" INTEGER,
    "fate" TEXT NOT NULL DEFAULT 'proposed',
    "order" INTEGER,
    "opening" JSONB,
    "outcome" JSONB,

    CONSTRAINT "MetaEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "actionId" TEXT NOT NULL,
    "eventIndex" INTEGER NOT NULL,
    "playerId" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("actionId","eventIndex","playerId")
);

-- CreateTable
CREATE TABLE "Approach" (
    "actionId" TEXT NOT NULL,
    "eventIndex" INTEGER NOT NULL,
    "playerId" TEXT NOT NULL,
    "choice" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Approach_pkey" PRIMARY KEY ("actionId","eventIndex","playerId")
);

-- CreateTable
CREATE TABLE "StepResult" (
    "actionId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StepResult_pkey" PRIMARY KEY ("actionId","key")
);

-- CreateTable
CREATE TABLE "DomainEvent" (
    "id" BIGSERIAL NOT NULL,
    "campaignId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "actionId" TEXT,
    "name" TEXT NOT NULL,
    "actor" TEXT,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DomainEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "queue" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "runAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryPost" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "actionId" TEXT,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "triedAt" TIMESTAMPTZ(3),
    "messageId" TEXT,
    "givenUp" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoryPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Processed" (
    "consumer" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Processed_pkey" PRIMARY KEY ("consumer","campaignId","seq")
);

-- CreateTable
CREATE TABLE "DeadLetter" (
    "id" BIGSERIAL NOT NULL,
    "queue" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "error" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeadLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Campaign_channelId_idx" ON "Campaign"("channelId");

-- CreateIndex
CREATE INDEX "Campaign_guildId_idx" ON "Campaign"("guildId");

-- CreateIndex
CREATE UNIQUE INDEX "Player_campaignId_userId_key" ON "Player"("campaignId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Character_playerId_key" ON "Character"("playerId");

-- CreateIndex
CREATE UNIQUE INDEX "PendingAction_campaignId_turn_key" ON "PendingAction"("campaignId", "turn");

-- CreateIndex
CREATE UNIQUE INDEX "Intent_sourceId_key" ON "Intent"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Intent_actionId_playerId_key" ON "Intent"("actionId", "playerId");

-- CreateIndex
CREATE UNIQUE INDEX "MetaEvent_actionId_index_key" ON "MetaEvent"("actionId", "index");

-- CreateIndex
CREATE UNIQUE INDEX "DomainEvent_campaignId_seq_key" ON "DomainEvent"("campaignId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "StoryPost_campaignId_ordinal_key" ON "StoryPost"("campaignId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "StoryPost_campaignId_key_key" ON "StoryPost"("campaignId", "key");

-- AddForeignKey
ALTER TABLE "Player" ADD CONSTRAINT "Player_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Character" ADD CONSTRAINT "Character_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingAction" ADD CONSTRAINT "PendingAction_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intent" ADD CONSTRAINT "Intent_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MetaEvent" ADD CONSTRAINT "MetaEvent_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approach" ADD CONSTRAINT "Approach_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepResult" ADD CONSTRAINT "StepResult_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DomainEvent" ADD CONSTRAINT "DomainEvent_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryPost" ADD CONSTRAINT "StoryPost_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say (written by hand).

-- One living campaign a channel, one open pending action a campaign (invariant 1 of docs/durability.md).
CREATE UNIQUE INDEX "Campaign_channelId_living" ON "Campaign"("channelId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "PendingAction_campaignId_open" ON "PendingAction"("campaignId") WHERE "status" = 'open';

-- What the relay and the recovery sweep look for, every second: these stay as small as what is under way.
CREATE INDEX "PendingAction_open" ON "PendingAction"("waitDeadline") WHERE "status" = 'open';
CREATE INDEX "StoryPost_unsent" ON "StoryPost"("campaignId", "ordinal") WHERE "messageId" IS NULL AND "givenUp" IS NULL;
