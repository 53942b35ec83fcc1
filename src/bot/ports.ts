import type { StoryPost } from '../game/posts.ts';
import type { Table } from '../game/table.ts';

/** A story post that is to be sent. `triedAt`: a sending was begun whose answer never came. */
export interface PendingPost {
  id: string;
  ordinal: number;
  post: StoryPost;
  triedAt: Date | null;
}

/** A sent post that shows less than what is so: its turn was rewound. */
export interface StalePost {
  id: string;
  messageId: string;
  post: StoryPost;
}

export interface BoardState {
  table: Table;
  boardMessageId: string | null;
  boardKey: string;
  oldBoardId: string | null;
  /** Message of the newest story post that was sent. */
  lastPostMessageId: string | null;
  /** The newest finished turn, whose fate is open. */
  lastTurn: { turn: number; seed: string; commitment: string } | null;
}

/** What speaking in a channel needs from the store. */
export interface Deliveries {
  nextPost(campaignId: string): Promise<PendingPost | null>;
  markTried(postId: string, at: Date): Promise<void>;
  markSent(postId: string, messageId: string): Promise<void>;
  giveUp(postId: string, why: string): Promise<void>;
  nextStale(campaignId: string): Promise<StalePost | null>;
  markFresh(postId: string): Promise<void>;
  board(campaignId: string): Promise<BoardState | null>;
  boardSent(
    campaignId: string,
    board: { messageId: string; key: string; rev: number; oldBoardId: string | null },
  ): Promise<void>;
  boardEdited(campaignId: string, rev: number): Promise<void>;
  oldBoardGone(campaignId: string): Promise<void>;
  /** Why the channel cannot be reached, or null when it can again. */
  setUnreachable(campaignId: string, why: string | null): Promise<void>;
  /**
   * Runs `work` while no other process speaks for this campaign; false when one does. The lock ends with
   * the process that holds it, however that ends.
   */
  exclusively(campaignId: string, work: () => Promise<void>): Promise<boolean>;
}
