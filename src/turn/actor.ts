/** Who speaks. `gm`: may steer this campaign (its GM list, its owner, or the right to manage the server). */
export interface Actor {
  userId: string;
  name: string;
  gm: boolean;
}
