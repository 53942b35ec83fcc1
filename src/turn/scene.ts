import type { CastMember, Scene, SceneIntent } from '../game/storytelling.ts';
import { type Action, type Intent, type Player, partyOf, type Table } from '../game/table.ts';

/** The moment as a storyteller sees it: the party of this turn, where they stand, how tense it is. */
export function sceneOf(table: Table, action: Action): Scene {
  const { campaign } = table;
  return {
    campaignId: campaign.id,
    scenario: campaign.scenario,
    campaignName: campaign.name,
    language: campaign.settings.language,
    turn: action.turn,
    tension: campaign.tension,
    place: campaign.place,
    party: partyOf(table, action.turn).map(castMember),
    canon: campaign.canon,
    ...boundariesOf(table),
    notebook: campaign.notebook,
  };
}

function castMember({ id, character }: Player): CastMember {
  const {
    abilities: _numbers,
    playerId: _same,
    id: _row,
    experience: _xp,
    growth: _points,
    ...seen
  } = character;
  return { playerId: id, ...seen };
}

/** The table's boundaries and everybody's own, as one list: nobody can tell who gave which. */
function boundariesOf({ campaign, players }: Table): Pick<Scene, 'lines' | 'veils'> {
  const seated = players.filter(({ status }) => status !== 'left').map(({ boundaries }) => boundaries);
  const all = (of: 'lines' | 'veils') =>
    [...new Set([...campaign[of], ...seated.flatMap((own) => own[of])])].sort();
  return { lines: all('lines'), veils: all('veils') };
}

/** An intent with the player who declared it; null when that player is gone from the campaign. */
export function sceneIntent(table: Table, intent: Intent): SceneIntent | null {
  const player = playerById(table, intent.playerId);
  return player ? { playerId: intent.playerId, character: player.character.name, text: intent.text } : null;
}

export function playerById(table: Table, playerId: string): Player | undefined {
  return table.players.find((player) => player.id === playerId);
}

/** Intents that were accepted and whose players are still here, in the order they came. */
export function acceptedIntents(
  table: Table,
  action: Action,
): { intent: Intent; player: Player; told: SceneIntent }[] {
  return action.intents.flatMap((intent) => {
    const player = playerById(table, intent.playerId);
    const told = sceneIntent(table, intent);
    const accepted = intent.kind === 'act' && intent.verdict !== null && intent.verdict.verdict !== 'refuse';
    return player && told && accepted && player.status !== 'left' ? [{ intent, player, told }] : [];
  });
}
