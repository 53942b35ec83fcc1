import { describe, expect, it } from 'vitest';
import { waitLength } from './pace.ts';
import { CampaignSettings } from './settings.ts';

describe('settings of a campaign', () => {
  it('a new campaign plays together, live, by itself, with votes that tilt', () => {
    expect(CampaignSettings.parse({})).toEqual({
      ...{ turnMode: 'party', pace: 'live', waits: {}, voteRule: 'tilt', onlookers: false, reminders: true },
      ...{ review: 'auto', reviewDeadline: 'through', language: 'en', plain: false },
    });
  });

  it('a row of an older day gains what it does not know', () => {
    expect(CampaignSettings.parse({ pace: 'post' })).toMatchObject({ pace: 'post', voteRule: 'tilt' });
  });

  it('words that are no setting are refused', () => {
    expect(CampaignSettings.safeParse({ turnMode: 'chaos' }).success).toBe(false);
    expect(CampaignSettings.safeParse({ voteRule: 'dice' }).success).toBe(false);
  });

  it('a wait that is set alone overrides the pace, the others follow it', () => {
    const settings = CampaignSettings.parse({ pace: 'live', waits: { votes: 20 } });
    expect(waitLength(settings, 'votes')).toBe(20_000);
    expect(waitLength(settings, 'intents')).toBe(waitLength(CampaignSettings.parse({}), 'intents'));
  });
});
