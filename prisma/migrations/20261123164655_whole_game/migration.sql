-- Settings move into one column, and what campaigns had set goes with them. No semicolons in comments: Prisma splits at them.
ALTER TABLE "Campaign" ADD COLUMN "settings" JSONB NOT NULL DEFAULT '{}';
UPDATE "Campaign" SET "settings" = jsonb_build_object(
  'turnMode', "turnMode", 'pace', "pace", 'waits', "waits",
  'voteRule', "voteRule", 'language', "language", 'plain', "plain");

-- AlterTable
ALTER TABLE "Campaign" DROP COLUMN "language",
DROP COLUMN "pace",
DROP COLUMN "plain",
DROP COLUMN "turnMode",
DROP COLUMN "voteRule",
DROP COLUMN "waits",
ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "canon" TEXT[],
ADD COLUMN     "haltCause" TEXT,
ADD COLUMN     "lines" TEXT[],
ADD COLUMN     "recap" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "spotlight" TEXT,
ADD COLUMN     "veils" TEXT[];
UPDATE "Campaign" SET "haltCause" = CASE "halt" WHEN 'paused' THEN 'gm' ELSE 'failed' END WHERE "halt" IS NOT NULL;

-- AlterTable
ALTER TABLE "Player" ADD COLUMN     "lines" TEXT[],
ADD COLUMN     "veils" TEXT[];

-- AlterTable
ALTER TABLE "Character" ADD COLUMN     "growth" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PendingAction" ADD COLUMN     "again" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "before" JSONB,
ADD COLUMN     "draft" JSONB,
ADD COLUMN     "passedOver" TEXT[],
ADD COLUMN     "waitReminded" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "MetaEvent" ADD COLUMN     "combat" JSONB,
ADD COLUMN     "foes" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "injectedBy" TEXT;

-- AlterTable
ALTER TABLE "StoryPost" ADD COLUMN     "stale" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "undone" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Declaration" (
    "actionId" TEXT NOT NULL,
    "eventIndex" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "playerId" TEXT NOT NULL,
    "deed" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Declaration_pkey" PRIMARY KEY ("actionId","eventIndex","round","playerId")
);

-- CreateTable
CREATE TABLE "CombatRound" (
    "actionId" TEXT NOT NULL,
    "eventIndex" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "blows" JSONB NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CombatRound_pkey" PRIMARY KEY ("actionId","eventIndex","round")
);

-- CreateTable
CREATE TABLE "TurnEntry" (
    "id" BIGSERIAL NOT NULL,
    "actionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "entry" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TurnEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Preference" (
    "userId" TEXT NOT NULL,
    "plain" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "DepartedGuild" (
    "guildId" TEXT NOT NULL,
    "leftAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DepartedGuild_pkey" PRIMARY KEY ("guildId")
);

-- CreateIndex
CREATE INDEX "TurnEntry_actionId_idx" ON "TurnEntry"("actionId");

-- AddForeignKey
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CombatRound" ADD CONSTRAINT "CombatRound_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TurnEntry" ADD CONSTRAINT "TurnEntry_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PendingAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A story that was put away leaves its channel free for another.
DROP INDEX "Campaign_channelId_living";
CREATE UNIQUE INDEX "Campaign_channelId_living" ON "Campaign"("channelId") WHERE "endedAt" IS NULL AND "archivedAt" IS NULL;

-- Posts whose message shows less than what is so.
CREATE INDEX "StoryPost_stale" ON "StoryPost"("campaignId") WHERE "stale";
