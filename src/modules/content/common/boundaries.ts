import type { Common } from '../schema.ts';

/** What is told when something must not be told, and what the game master has the last word on. */
export const gone: Common['gone'] = [
  '{Absent} was not there to be asked, and would not be again. {Person} knew that, and stayed.',
  'Whatever {absent} might have said to it, it would have to be guessed at now. {Person} was willing to guess.',
  'Nobody {at} could fetch {absent} any more. It was {person} who came instead.',
  'Where {absent} would have stood, once, there was {person}.',
  'The name of {absent} was spoken, and people looked at their hands. {Person} was the one who looked up.',
  'For {absent} it was too late. {Person} had time.',
];

export const asides: Common['asides'] = [
  'One thing was certain by then, whatever had been told before: “{canon}”',
  'People said it openly now: “{canon}”',
  'And this should be added, because it is so: “{canon}”',
  'It had to be set down as well: “{canon}”',
  'Nobody along the road disputed it any longer: “{canon}”',
  'Of one matter there was no more doubt: “{canon}”',
];

export const veiled: Common['veiled'] = {
  none: [
    'What {name} did then is {names} own affair, and is left at that.',
    '{Name} did it out of sight, and came back.',
    'There follows something of {names} that is not told here.',
    'For a while {name} was busy elsewhere. It is nobody’s business how.',
  ],
  bad: [
    'What {name} tried then is not told here. It did not come off.',
    '{Name} went about it where nobody had to watch, and it failed.',
    'The story looks another way. When it looks back, {name} has had no luck.',
    'It happened behind a closed door, and {name} came out of it with nothing.',
    'Of what {name} attempted next, only the end is told: it went wrong.',
  ],
  partial: [
    'What {name} did then is not told here. It half succeeded.',
    '{Name} went about it where nobody had to watch, and it came off, at a price.',
    'The story looks another way. When it looks back, {name} has some of what was wanted.',
    'It happened behind a closed door, and {name} came out of it with mixed feelings.',
    'Of what {name} attempted next, only the end is told: it went neither well nor badly.',
  ],
  good: [
    'What {name} did then is not told here. It worked.',
    '{Name} went about it where nobody had to watch, and it came off.',
    'The story looks another way. When it looks back, {name} has done it.',
    'It happened behind a closed door, and {name} came out of it content.',
    'Of what {name} did next, only the end is told: it went well.',
  ],
};

export const neutral: Common['neutral'] = {
  none: [
    '{Name} did as {they} had meant to.',
    'That was soon done, and {name} had done it.',
    '{Name} saw to it.',
    'It was a simple thing, and {name} took care of it.',
  ],
  bad: [
    'It did not work out for {name}.',
    '{Name} did not manage it.',
    'Nothing came of it for {name}.',
    'It went against {name}.',
  ],
  partial: [
    'It worked out for {name}, more or less.',
    '{Name} managed some of it.',
    'It went half as {name} had hoped.',
    '{Name} got there, though not all the way.',
  ],
  good: [
    'It worked out for {name}.',
    '{Name} managed it.',
    'It went as {name} had hoped.',
    '{Name} did well.',
  ],
  line: ['So it went.', 'And then it went on.', 'That was that.', 'It was enough to be going on with.'],
  title: ['So It Went', 'And Then', 'One More Step', 'What Came of It'],
  beat: [
    'Something they had known for a while without knowing it fell into place.',
    'Two things that had been told apart turned out to belong together.',
    'They were a good piece nearer to the bottom of it than before.',
    'One more of the questions had an answer, and the answer had a question in it.',
    'It was not a large thing that they had learned, but others would rest on it.',
    'What they had guessed was so.',
    'They had been looking at it from the wrong side, and now they had walked round it.',
    'It all began to add up, slowly, like a long sum.',
  ],
};
