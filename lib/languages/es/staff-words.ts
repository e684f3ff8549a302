import type { StaffWords } from '../../triage/words.ts';

export const staffWords: StaffWords = {
  thanks:
    'gracias a por de y e con especialmente sobretodo llamado llamada llama tal atendió mención agradecer felicitar felicidades preguntad pregunten para atendido atendida todo ole olé bravo grande felicito destacar destaco majo maja majísimo majísima encantador encantadora simpático simpática crack doctor doctora dr dra don doña señora señor compañero compañera',
  kin: 'marido mujer esposo esposa hijo hija hijos amigo amiga pareja novio novia madre padre mamá papá hermano hermana suegra suegro nieto nieta sobrino sobrina primo prima abuelo abuela cuñado cuñada bebé yo',
  alsoKin: '',
  anyone: 'un una',
  alsoWords: 'sol luz paz mar flor gracia alma blanca clara rocío pilar nieves mercedes dolores consuelo',
  deeds:
    'es fue son fueron estuvo estaba nos me te siempre atendió trató ayudó explicó hizo hace tiene ha merece recomendó quien que y se lo le les sabe resolvió arregló consiguió buscó cortó dejó puso dio cuidó atiende explica vino preparó sirvió recibió encontró salvó logró trajo acompañó enseñó enseña tuvo cuida mima cocina solucionó orientó asesoró un una muy súper super majo maja majísimo majísima encantador encantadora amable amabilísimo amabilísima simpático simpática simpatiquísimo simpatiquísima atento atenta atentísimo atentísima genial maravilloso maravillosa excelente espectacular estupendo estupenda profesional increíble buenísimo buenísima',
  deedEndings: '',
  titles: {},
  owned: '',
  posts: 'de del en el la',
  placing: 'de',
  beforePlaces: '',
  nounsLarge: false,
  noNames:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre español española italiano italiana francés inglés estrella gracias volveremos volveré recomendable recomiendo recomendado muy madrid barcelona don doña señor señora señorita doctor doctora dr dra',
};
