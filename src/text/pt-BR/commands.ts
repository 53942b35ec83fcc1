import type { Catalog } from '../catalog.ts';

/** Discord shows these while people type: at most 100 characters each, no Markdown. */
export const commands: Catalog['commands'] = {
  campaign: { describe: 'Abrir ou encerrar uma história neste canal', options: {} },
  'campaign start': {
    describe: 'Abrir uma história neste canal; tudo já vem com uma boa resposta',
    options: {
      name: 'O título da história',
      pace: 'Quanto dura cada espera. live: um minuto; relaxed: meia hora; post: um dia',
      mode: 'party: um turno conta tudo; free: cada personagem, seus turnos; spotlight: um por vez',
      scenario: 'Qual história; a primeira, se ficar vazio',
      language: 'O idioma dos tabuleiros e das respostas',
      lines: 'O que nunca deve acontecer nesta história, separado por vírgulas',
      veils: 'O que só pode acontecer fora de cena, separado por vírgulas',
    },
  },
  'campaign settings': {
    describe: 'Como esta história é conduzida; sem opções, só mostra',
    options: {
      mode: 'Quem age quando',
      pace: 'Quanto dura cada espera',
      votes: 'O que os votos fazem com o destino',
      onlookers: 'Se quem assiste sem lugar à mesa tem uma só voz no total',
      reminders: 'Se quem falta responder é mencionado na metade da espera',
      review: 'Se quem mestra lê antes os eventos e as histórias',
      deadline: 'O que acontece com uma leitura quando o tempo acaba',
      language: 'O idioma dos tabuleiros e das respostas',
      plain: 'Sem caixas nem enfeites, para leitores de tela',
      gather: 'Segundos para dizer o que cada personagem tenta',
      vote: 'Segundos para a votação',
      event: 'Segundos para escolher como encarar um evento',
      combat: 'Segundos para cada rodada de um combate',
    },
  },
  'campaign invite-gm': {
    describe: 'Deixar mais alguém mestrar esta história, ou não deixar mais',
    options: { person: 'Quem', remove: 'Tirar a permissão' },
  },
  'campaign archive': {
    describe: 'Guardar esta história com tudo o que há nela; o canal fica livre para outra',
    options: { reason: 'Por quê; para o registro' },
  },
  'campaign restore': { describe: 'Trazer uma história guardada para este canal', options: {} },
  'campaign end': { describe: 'Encerrar de vez a história deste canal', options: {} },
  join: { describe: 'Pegar um lugar à mesa', options: {} },
  leave: { describe: 'Levantar da mesa; dá para voltar do jeitinho que estava', options: {} },
  act: {
    describe: 'Dizer o que seu personagem tenta',
    options: { text: 'O que seu personagem tenta; deixe vazio para ter mais espaço para escrever' },
  },
  pass: { describe: 'Passar neste turno, para que ninguém espere por você', options: {} },
  party: { describe: 'Quem está à mesa, e como anda', options: {} },
  character: { describe: 'Sua ficha de personagem, só para os seus olhos', options: {} },
  roll: {
    describe: 'Jogar dados à vista de todo mundo; eles nunca mexem na história',
    options: { dice: 'Por exemplo d20, 2d6+3 ou 4d8-1' },
  },
  fate: {
    describe: 'Conferir os dados de um turno: cada jogada pode ser refeita',
    options: { turn: 'Qual turno; o mais recente, se ficar vazio' },
  },
  help: { describe: 'O que você pode fazer, aqui e agora', options: {} },
  use: {
    describe: 'Gastar algo que você carrega, com você ou com outra pessoa',
    options: { item: 'O quê', on: 'Com quem; com você, se ficar vazio' },
  },
  xcard: { describe: 'Interromper a cena na hora; ninguém sabe quem pediu', options: {} },
  boundaries: {
    describe: 'O que você nunca quer encontrar na história; só quem narra lê',
    options: {},
  },
  preferences: {
    describe: 'Como eu respondo a você',
    options: { plain: 'Respostas privadas simples, sem caixas nem enfeites' },
  },
  privacy: { describe: 'O que guardo de você', options: {} },
  'privacy show': { describe: 'Mostrar tudo o que guardo de você', options: {} },
  'privacy delete': { describe: 'Apagar tudo o que guardo de você, em todas as mesas', options: {} },
  gm: { describe: 'A mão de quem mestra', options: {} },
  'gm skip': { describe: 'Não esperar mais: fechar já a pergunta aberta', options: {} },
  'gm extend': {
    describe: 'Dar mais tempo a todo mundo para a pergunta aberta',
    options: { minutes: 'Quantos minutos a mais; metade da espera, se ficar vazio' },
  },
  'gm pause': { describe: 'Parar os relógios', options: { reason: 'Por quê; a mesa fica sabendo' } },
  'gm resume': { describe: 'Pôr os relógios para andar de novo, com o tempo que restava', options: {} },
  'gm retry': { describe: 'Retomar o fio da meada de onde ele se rompeu', options: {} },
  'gm force': {
    describe: 'Um evento da mesa vai acontecer; todo mundo vê que foi você',
    options: { event: 'O número dele no tabuleiro' },
  },
  'gm veto': {
    describe: 'Um evento da mesa não vai acontecer; todo mundo vê que foi você',
    options: { event: 'O número dele no tabuleiro' },
  },
  'gm inject': {
    describe: 'Pôr na mesa um evento seu; o grupo vota nele',
    options: {
      title: 'O título dele',
      sentence: 'O que pode acontecer, em uma frase',
      type: 'Que tipo de evento',
      chance: 'A chance em porcentagem antes da votação, de 5 a 95',
      foe: 'Para um combate: contra quem seria',
    },
  },
  'gm narrate': { describe: 'Falar como o mundo', options: { text: 'O que o mundo diz' } },
  'gm award': { describe: 'Dar experiência', options: { player: 'A quem', points: 'Quanta' } },
  'gm harm': { describe: 'Tirar PV', options: { player: 'De quem', points: 'Quantos' } },
  'gm heal': { describe: 'Devolver PV', options: { player: 'A quem', points: 'Quantos' } },
  'gm item': {
    describe: 'Dar ou tirar um item',
    options: { player: 'Nas mãos de quem', item: 'Qual item', take: 'Tirar, em vez de dar' },
  },
  'gm rewind': { describe: 'Desfazer o turno aberto, ou o último contado', options: {} },
  'gm kick': { describe: 'Liberar um lugar', options: { player: 'O de quem' } },
  'gm spotlight': { describe: 'Dar o holofote a alguém', options: { player: 'A quem' } },
  'gm canon': {
    describe: 'Dizer o que é assim, ou fazer esquecer; sem opções, só mostra',
    options: { add: 'O que é assim de agora em diante', forget: 'O número do que devo esquecer' },
  },
  'gm trace': {
    describe: 'O que rodou em um turno, e quanto demorou',
    options: { turn: 'Qual turno; o mais recente, se ficar vazio' },
  },
  'gm audit': { describe: 'Quem fez o quê, e quando', options: {} },
};

export const buttons: Catalog['buttons'] = {
  join: 'Entrar',
  begin: 'Começar',
  act: 'Agir',
  sheet: 'Meu personagem',
  help: 'Ajuda',
  pass: 'Passar',
  done: 'Já votei',
  suggest: 'Outra coisa…',
  resume: 'Continuar',
  retry: 'Tentar de novo',
  welcome: 'Que venha',
  avert: 'Sai pra lá',
  defend: 'Me defender',
  flee: 'Fugir',
  kit: 'Habilidade ou item…',
  fight: 'Encarar a briga',
  review: 'Ler antes',
  approve: 'Aprovar',
  again: 'De novo',
  drop: 'Descartar',
  edit: 'Editar…',
  rewind: 'Rebobinar',
  rewindNow: 'Sim, rebobinar',
  course: 'Mudar o rumo…',
  deleteNow: 'Sim, apagar tudo',
};

export const modals: Catalog['modals'] = {
  join: {
    title: 'Quem senta com a gente?',
    name: { label: 'Nome', placeholder: 'Ada Pena' },
    archetype: {
      label: 'Qual é o seu forte?',
      description: 'Decide os atributos e os PV. Não existe escolha errada.',
      placeholder: 'Escolha',
    },
    concept: {
      label: 'Quem é você, em poucas palavras?',
      description: 'Opcional. A história vai se lembrar.',
      placeholder: 'uma barqueira que lê à luz da lua',
    },
    pronouns: {
      label: 'Pronomes',
      description: 'Opcional. Sem nenhum, a história usa elu.',
      placeholder: 'ela/dela',
    },
    trait: {
      label: 'Algo em você que chama a atenção',
      description: 'Opcional. Pode render encrenca.',
      placeholder: 'nunca deixa uma porta fechada',
    },
  },
  act: {
    title: 'O que você tenta?',
    text: {
      label: 'Seu personagem…',
      description: 'O que você tenta, e como. Se funciona, aí é com o destino.',
      placeholder: 'escala o muro onde a hera é mais velha, sem fazer barulho',
    },
  },
  suggest: {
    title: 'Outra coisa',
    label: {
      label: 'O que o grupo poderia fazer?',
      description: 'Entra nos botões do tabuleiro; o resto do grupo pode apoiar.',
      placeholder: 'Oferecer a lanterna a eles',
    },
    ability: { label: 'O que isso exige?', placeholder: 'Escolha um atributo' },
  },
  boundaries: {
    title: 'Seus limites, só para quem narra',
    lines: {
      label: 'Linhas: nunca na história',
      description: 'Separe por vírgulas. Ninguém além de quem narra lê isto.',
      placeholder: 'aranhas, violência contra crianças',
    },
    veils: {
      label: 'Véus: só fora de cena',
      description: 'Pode acontecer, mas ninguém descreve.',
      placeholder: 'tortura, doença',
    },
  },
  course: {
    title: 'Outro caminho',
    text: {
      label: 'Para onde vai a história, então?',
      description: 'Uma linha. Vale de agora em diante; o que estava em andamento cai sem custo.',
      placeholder: 'O porão continua fechado; chega a manhã, e a estrada está seca',
    },
  },
  edit: {
    title: 'Suas palavras',
    heading: { label: 'Título' },
    text: { label: 'Texto' },
  },
};
