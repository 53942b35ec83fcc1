import type { Words } from '../catalog.ts';

export const skills: Words['skills'] = {
  guard: {
    name: 'Guardia',
    describe: 'Los golpes contra alguien de tu bando te dan a ti, con mejor defensa',
  },
  cleave: { name: 'Tajo doble', describe: 'Ataca a dos enemigos a la vez' },
  'stand-fast': { name: 'Aguantar firme', describe: 'Recobra el aliento: d8 PV' },
  aim: { name: 'Apuntar', describe: 'Un ataque más certero y más fuerte' },
  trip: { name: 'Zancadilla', describe: 'Si das, el enemigo pierde su próximo movimiento' },
  vanish: { name: 'Esfumarse', describe: 'Nadie te encuentra esta ronda; tu próximo ataque pega fuerte' },
  'read-foe': {
    name: 'Leer al enemigo',
    describe: 'Durante dos rondas, todo el grupo le da con más facilidad',
  },
  distract: { name: 'Distraer', describe: 'Si das, el enemigo pierde su próximo movimiento' },
  flashfire: { name: 'Llamarada', describe: 'd6 de daño a cada enemigo' },
  rally: { name: 'Arenga', describe: 'd6 PV para alguien de tu bando; si está en el suelo, se levanta' },
  parley: { name: 'Parlamentar', describe: 'Convence a un enemigo de que se rinda' },
  dread: { name: 'Pavor', describe: 'El enemigo acierta menos el resto del combate' },
  'second-wind': { name: 'Segundo aliento', describe: 'Recobra el aliento: d6 PV' },
  'dirty-trick': { name: 'Truco sucio', describe: 'Si das, el enemigo pierde su próximo movimiento' },
  'war-song': {
    name: 'Canto de guerra',
    describe: 'Durante dos rondas, todo el grupo acierta con más facilidad',
  },
};

export const items: Words['items'] = {
  knife: { name: 'Cuchillo', describe: 'Ataca con Destreza, d4' },
  blade: { name: 'Espada', describe: 'Ataca con Vigor, d8' },
  cudgel: { name: 'Garrote', describe: 'Ataca con Vigor, d6' },
  spear: { name: 'Lanza', describe: 'Ataca con Vigor, d10, dos espacios' },
  bow: { name: 'Arco', describe: 'Ataca con Destreza, d8, dos espacios' },
  staff: { name: 'Bastón', describe: 'Ataca con Ingenio, d6' },
  bell: { name: 'Campana protectora', describe: 'Ataca con Corazón, d6' },
  coat: { name: 'Abrigo acolchado', describe: '+1 a la defensa' },
  mail: { name: 'Cota de malla', describe: '+2 a la defensa, dos espacios' },
  shield: { name: 'Escudo', describe: '+1 a la defensa' },
  rope: { name: 'Cuerda', describe: '+1 a las tiradas de Vigor' },
  lantern: { name: 'Farol', describe: '+1 a las tiradas de Ingenio' },
  lens: { name: 'Lente', describe: '+1 a las tiradas de Ingenio' },
  tools: { name: 'Herramientas', describe: '+2 a las tiradas de Destreza, dos espacios' },
  charm: { name: 'Amuleto', describe: '+1 a las tiradas de Corazón' },
  cloak: { name: 'Capa gris', describe: '+1 a las tiradas de Destreza' },
  map: { name: 'Mapa', describe: '+2 a las tiradas de Ingenio' },
  salve: { name: 'Ungüento', describe: 'Se gasta: unos d6 PV' },
  tonic: { name: 'Tónico', describe: 'Se gasta: unos d4 PV, y se recupera el aliento' },
  salts: { name: 'Sales', describe: 'Se gastan: devuelven el aliento y la calma, y levantan del suelo' },
  firepot: { name: 'Vasija de fuego', describe: 'Se gasta en combate: d6 de daño a cada enemigo' },
  smokepot: { name: 'Vasija de humo', describe: 'Se gasta en combate: escapas con toda seguridad' },
};
