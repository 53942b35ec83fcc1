import type { Catalog } from '../catalog.ts';

const ONLOOKER = 'Por enquanto você assiste. **Entrar** no tabuleiro, ou `/join`, dá um lugar a você';
const later = {
  onlooker: `${ONLOOKER}; você entra a partir do próximo turno.`,
  gm: 'Se precisar, pare tudo com `/gm pause`.',
};
const CLOCK = '`/gm skip` corta a espera, `/gm extend` dá mais tempo, `/gm pause` segura os relógios.';
const NONE = '**Nenhuma história mora aqui ainda.** Quem mestra abre uma com `/campaign start`.';
const TOLD = '**Esta história já foi contada.** Quem mestra abre outra com `/campaign start`.';

export const help: Catalog['help'] = {
  none: {
    gm: '**Nenhuma história mora aqui ainda.** Abra uma com `/campaign start`; tudo já vem com uma boa resposta.',
    player: NONE,
    onlooker: NONE,
  },
  phases: {
    lobby: {
      player:
        '**A mesa está sendo posta.** Seu lugar já está garantido. Quando o grupo estiver aqui, quem mestra aperta **Começar**.',
      gm: '**A mesa está sendo posta.** Quando o grupo estiver aqui, aperte **Começar** no tabuleiro. Quer jogar também? **Entrar**.',
      onlooker:
        '**A mesa está sendo posta.** Aperte **Entrar** no tabuleiro: um nome e uma escolha já bastam.',
    },
    idle: {
      player:
        '**A história espera por você.** Aperte **Agir** no tabuleiro, digite `/act` ou me mencione numa mensagem: diga o que seu personagem tenta, e como.',
      gm: '**A história espera pelo grupo.** Qualquer `/act` abre o próximo turno. `/campaign end` encerra a história.',
      onlooker: `**A história espera pelo grupo.** ${ONLOOKER}.`,
    },
    gathering: {
      player:
        '**Um turno está aberto.** Aperte **Agir** para dizer o que você tenta (e de novo, para mudar), ou **Passar** para ficar fora deste.',
      gm: `**Um turno está aberto**, e o resto do grupo está falando. ${CLOCK}`,
      onlooker: `**Um turno está aberto.** ${later.onlooker}`,
    },
    validating: {
      player: '**Estou pesando o que o grupo tenta.** Por um momento, nada a fazer.',
      gm: `**Estou pesando o que o grupo tenta.** ${later.gm}`,
      onlooker: `**Estou pesando o que o grupo tenta.** ${later.onlooker}`,
    },
    meta_proposal: {
      player: '**O destino puxa suas cartas.** Daqui a pouco você vota nelas.',
      gm: `**O destino puxa suas cartas.** ${later.gm}`,
      onlooker: `**O destino puxa suas cartas.** ${later.onlooker}`,
    },
    meta_review: {
      player:
        '**Você vota sobre o destino.** Chame o que quer ver, espante o que dá medo: a chance se move até 30 pontos, e uma maioria clara contra risca o evento. **Já votei** encerra a sua parte.',
      gm: `**O grupo vota sobre o destino.** \`/gm force\` faz um evento acontecer, \`/gm veto\` o tira, sempre à vista. ${CLOCK}`,
      onlooker: `**O grupo vota sobre o destino.** ${later.onlooker}`,
    },
    probability_roll: {
      player: '**Os dados estão no ar.** Só resta cruzar os dedos.',
      gm: `**Os dados estão no ar.** ${later.gm}`,
      onlooker: `**Os dados estão no ar.** ${later.onlooker}`,
    },
    in_meta_event: {
      player:
        '**Algo acontece.** Aperte o plano em que você acredita, ou **Outra coisa…** para propor o seu. Vence o que reúne mais vozes; age quem faz melhor, e cada pessoa a mais que apoia soma +1.',
      gm: `**Algo acontece**, e o grupo escolhe como encarar. ${CLOCK}`,
      onlooker: `**Algo acontece.** ${later.onlooker}`,
    },
    in_combat: {
      player:
        '**O aço canta.** Escolha no tabuleiro um inimigo para atacar, **Me defender**, **Habilidade ou item…** ou **Fugir**. Quem não diz nada se defende, e cair não é morrer.',
      gm: `**O grupo está lutando.** \`/gm harm\`, \`/gm heal\` e \`/gm veto\` funcionam no meio da briga. ${CLOCK}`,
      onlooker: `**O grupo está lutando.** ${later.onlooker}`,
    },
    resolving_action: {
      player: '**Estou contando o fim deste turno.** Depois é a sua vez de novo.',
      gm: `**Estou contando o fim deste turno.** ${later.gm}`,
      onlooker: `**Estou contando o fim deste turno.** ${later.onlooker}`,
    },
    ended: {
      player: TOLD,
      gm: '**Esta história já foi contada.** `/campaign start` abre outra aqui.',
      onlooker: TOLD,
    },
  },
  always: {
    player:
      '`/character` sua ficha · `/party` o resto do grupo · `/fate` conferir os dados · `/roll` dados por diversão · `/use` algo que você carrega · `/leave` levantar da mesa\n`/xcard` interrompe uma cena na hora, e ninguém sabe quem · `/boundaries` o que você nunca quer encontrar\n-# Também é você quem mestra esta história? `/gm` segura o leme.',
    gm: '`/party` quem está aqui · `/fate` conferir os dados · `/gm audit` quem fez o quê · `/gm trace` o que rodou\n`/gm narrate|inject|award|harm|heal|item|canon|spotlight|kick|rewind` sua mão · `/campaign settings|invite-gm|archive`',
    onlooker: '`/party` quem está aqui · `/fate` conferir os dados · `/roll` dados por diversão',
  },
};
