import { Client, GatewayIntentBits, type Interaction, MessageFlags, TextChannel } from 'discord.js';

/**
 * A small bot that does, through an unmodified discord.js, everything a page must be able to show. What it was
 * told lies in `heard`, in order.
 */
export async function startFakeBot(options: { api: string; token: string; channelId: string }) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: options.api },
  });
  const heard: string[] = [];
  /** Held back until the test lets it go. */
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  client.on('interactionCreate', (interaction) => void answer(interaction, heard, held));
  client.on('messageCreate', (message) => {
    if (message.content) heard.push(`message ${message.content}`);
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(options.token);
  await ready;
  await client.application?.commands.set(COMMANDS);
  const channel = await client.channels.fetch(options.channelId);
  if (!(channel instanceof TextChannel)) throw new Error('The emulator has no such text channel');
  return { heard, letGo, channel, stop: () => client.destroy() };
}
export type FakeBot = Awaited<ReturnType<typeof startFakeBot>>;

const COMMANDS = [
  {
    ...{ name: 'campaign', description: 'Campaigns' },
    options: [
      {
        ...{ type: 1 as const, name: 'start', description: 'Open a story here' },
        options: [
          {
            ...{ type: 3 as const, name: 'pace', description: 'How long waits last' },
            choices: ['live', 'relaxed'].map((value) => ({ name: value, value })),
          },
        ],
      },
    ],
  },
  {
    ...{ name: 'travel', description: 'Go somewhere' },
    options: [
      { type: 3 as const, name: 'place', description: 'Where to', required: true, autocomplete: true },
      { type: 4 as const, name: 'days', description: 'How long', required: true, min_value: 1, max_value: 9 },
      { type: 6 as const, name: 'guide', description: 'Who leads' },
    ],
  },
  { name: 'whisper', description: 'Answers in private, after thinking' },
  { name: 'silence', description: 'Never answers' },
];

const CHARACTER = {
  ...{ custom_id: 'sheet', title: 'Who sits down?' },
  components: [
    {
      ...{ type: 18 as const, label: 'Name', description: 'As the others will call you' },
      component: { type: 4 as const, custom_id: 'name', style: 1 as const, min_length: 2, max_length: 20 },
    },
    {
      ...{ type: 18 as const, label: 'Skill' },
      component: {
        ...{ type: 3 as const, custom_id: 'skill', placeholder: 'Pick one' },
        options: ['Warden', 'Scout'].map((label) => ({ label, value: label.toLowerCase() })),
      },
    },
  ],
};

async function answer(interaction: Interaction, heard: string[], held: Promise<void>): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getString('place') ?? '';
    heard.push(`complete ${typed}`);
    const places = ['The Mill', 'The Moor', 'The Ferry'].filter((one) =>
      one.toLowerCase().includes(typed.toLowerCase()),
    );
    return interaction.respond(places.map((name) => ({ name, value: name.toUpperCase() })));
  }
  if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'silence') return;
    if (interaction.commandName === 'whisper') {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await held;
      await interaction.editReply('For **your** eyes only');
      return;
    }
    const given = interaction.options.data.flatMap((one) => one.options ?? [one]);
    const told = given.map(({ name, value }) => `${name}=${value}`).join(' ');
    heard.push(`command ${interaction.commandName} ${told}`);
    await interaction.reply(`${interaction.commandName}: ${told || 'as you like'}`);
  } else if (interaction.isButton()) {
    heard.push(`button ${interaction.customId} by ${interaction.user.username}`);
    if (interaction.customId === 'sit') await interaction.showModal(CHARACTER);
    else if (interaction.customId !== 'mute') await interaction.update(board('You pressed it'));
  } else if (interaction.isAnySelectMenu()) {
    heard.push(`select ${interaction.customId} ${interaction.values.join(',')}`);
    await interaction.update(board('You chose'));
  } else if (interaction.isModalSubmit()) {
    const skill = interaction.fields.getStringSelectValues('skill').join();
    heard.push(`modal ${interaction.fields.getTextInputValue('name')} ${skill}`);
    await interaction.reply({ content: 'Welcome', flags: MessageFlags.Ephemeral });
  }
}

/** A Components V2 message with one of everything. */
export function board(headline: string) {
  const row = (...components: object[]) => ({ type: 1, components });
  const button = (custom_id: string, label: string, style: number, more: object = {}) => ({
    type: 2,
    custom_id,
    label,
    style,
    ...more,
  });
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [
      {
        ...{ type: 17, accent_color: 0xe0_a0_30 },
        components: [
          {
            type: 10,
            content: `## ${headline}\n-# Turn 3 · closes <t:${Math.floor(Date.now() / 1000) + 3600}:R>`,
          },
          { type: 14, divider: true, spacing: 1 },
          {
            ...{ type: 9, components: [{ type: 10, content: '1. **Welcome** the storm\n2. ||hide||' }] },
            accessory: button('vote', 'Vote', 1, { emoji: { name: '👍' } }),
          },
          row(
            button('sit', 'Sit down', 3),
            button('gone', 'Too late', 2, { disabled: true }),
            button('mute', 'Says nothing', 4),
          ),
          row({
            type: 3,
            custom_id: 'path',
            placeholder: 'Which way?',
            options: ['North', 'South'].map((label) => ({
              label,
              value: label.toLowerCase(),
              description: `To the ${label}`,
            })),
          }),
          row({ type: 5, custom_id: 'target', placeholder: 'Whom?', min_values: 1, max_values: 2 }),
        ],
      },
    ] as never,
  };
}
