import type { TellingWords } from '../../triage/predicates.ts';

/** "seco": "seco", "seca", "secos", "secas". */
function inflected(word: string): string[] {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending);
  if (word.endsWith('or')) return ['', 'a', 'es', 'as'].map((ending) => word + ending);
  const many = /[aeiou]$/.test(word) ? `${word}s` : `${word}es`;
  return [word, word, many, many];
}
const bare = (word: string) => word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
/** With every ending, with accents and without; words joined with `_` as they are. */
const spelt = (words: string) =>
  words.split(' ').flatMap((word) => (word.includes('_') ? [word] : [...new Set(inflected(word))]));
const typed = (words: readonly string[]) => [...new Set(words.flatMap((word) => [word, bare(word)]))].join(' ');

const verbs = {
  was: ['estuviera', 'estuvieran'],
  seemed: ['fuera', 'fueran'],
  proved: ['resultara', 'resultaran'],
  turnedOut: ['quedara', 'quedaran'],
  arrived: ['llegara', 'llegaran'],
  is: ['resulte', 'resulten'],
} as const;

/** `said` is inflected where it is one word; `known` words are said with it, which is the first of them where none is given. */
function tell(known: string, verb: keyof typeof verbs, said = known.split(' ')[0] ?? '', before = ''): string {
  const [one, many] = verbs[verb];
  const words = said.includes(' ') ? [said, said, said, said] : inflected(said);
  const lead = before ? `${before} ` : '';
  const forms = words.map((word, at) => `${at < 2 ? one : many} ${lead}${word}`);
  return `${typed(spelt(known))} | ${forms.join(' | ')}`;
}
/** What can be so "a little". */
function fault(known: string, verb: keyof typeof verbs, said?: string, before?: string): string {
  const words = spelt(known);
  const little = words.filter((word) => !word.includes('_')).map((word) => `un_poco_${word}`);
  const [, ...forms] = tell(known, verb, said, before).split(' | ');
  return [typed([...words, ...little]), ...forms].join(' | ');
}
/** The same of one and of several. */
const did = (known: string, one: string, many: string) =>
  `${typed(known.split(' '))} | ${one} | ${one} | ${many} | ${many}`;
const lines = (...all: string[]) => all.join('\n');
const noun = (known: string, is: string) => `${typed(known.split(' '))} | | ${is}`;

const fine = 'delicioso riquísimo exquisito buenísimo sabrosísimo';
const great =
  'espectacular increíble fantástico maravilloso estupendo impresionante excelente genial inmejorable insuperable brutal tremendo';
const liked = did(
  'de_diez de_10 de_lujo de_muerte de_escándalo de_cine de_otro_mundo de_otro_planeta una_delicia una_pasada una_maravilla un_espectáculo para_chuparse_los_dedos top sublime sublimes',
  'gustara tanto',
  'gustaran tanto',
);

const tasteless = lines(
  fault('soso insípido desabrido', 'was', 'soso'),
  did(
    'sin_sabor sin_nada_de_sabor con_poco_sabor con_cero_sabor sin_gracia',
    'tuviera tan poco sabor',
    'tuvieran tan poco sabor',
  ),
  fault('salado saladísimo', 'was', 'salado', 'demasiado'),
  fault('dulce dulzón empalagoso', 'was', 'dulce', 'demasiado'),
  fault('amargo', 'was', 'amargo'),
  fault('ácido', 'was', 'ácido', 'demasiado'),
);
const cold = lines(
  fault('frío helado gélido heladísimo frías_por_dentro frío_por_dentro', 'was', 'frío'),
  fault('templado tibio', 'was', 'templado'),
);
const cooked = lines(
  tasteless,
  fault('seco reseco sequísimo', 'was', 'seco'),
  fault('duro durísimo correoso', 'was', 'duro'),
  fault('aceitoso grasiento grasoso', 'was', 'aceitoso', 'demasiado'),
  fault('gomoso chicloso', 'was', 'gomoso'),
  fault('quemado requemado chamuscado', 'was', 'quemado'),
  fault('blando', 'was', 'blando', 'demasiado'),
  fault('reblandecido', 'was', 'reblandecido'),
  fault('aguado aguachento', 'was', 'aguado'),
  fault('grumoso', 'was', 'grumoso'),
  fault('picante', 'was', 'picante', 'demasiado'),
  fault('apelmazado', 'was', 'apelmazado'),
  fault('recalentado', 'was', 'recalentado'),
  did('sin_aliñar', 'estuviera sin aliñar', 'estuvieran sin aliñar'),
  did('pasado_de_punto pasada_de_punto pasados_de_punto pasadas_de_punto', 'se pasara de punto', 'se pasaran de punto'),
  did('sin_sal', 'estuviera sin sal', 'estuvieran sin sal'),
  fault('pequeño pequeñito enano minúsculo diminuto chiquito ridículo escaso', 'proved', 'pequeño'),
  fault('normalito mediocre flojo flojito', 'proved', 'flojo'),
);
const tasty = lines(
  tell(fine, 'was', 'delicioso'),
  tell(`${great} perfecto`, 'was', 'espectacular'),
  tell('rico bueno sabroso', 'was', 'rico', 'tan'),
  did(
    'en_su_punto en_el_punto en_su_punto_justo al_punto en_su_punto_perfecto',
    'estuviera en su punto',
    'estuvieran en su punto',
  ),
  liked,
);
const dish = lines(
  tasty,
  tell('jugoso jugosito', 'was', 'jugoso', 'tan'),
  tell('tierno tiernísimo', 'was', 'tierno', 'tan'),
  tell('crujiente', 'was', 'crujiente', 'tan'),
  tell('fresco fresquísimo fresquito', 'was', 'fresco', 'tan'),
  tell('cremoso', 'was', 'cremoso', 'tan'),
  tell('meloso', 'was', 'meloso', 'tan'),
  tell('esponjoso', 'was', 'esponjoso', 'tan'),
  tell('abundante', 'seemed', 'abundante'),
  tell('variado variadísimo', 'seemed', 'variado'),
);
const small = fault('pequeño pequeñito enano minúsculo diminuto chiquito estrecho', 'proved', 'pequeño');
const dated = fault('viejo antiguo anticuado desfasado obsoleto envejecido viejísimo', 'proved', 'anticuado');
const lovely = lines(
  tell('precioso bonito lindo hermoso bello bonitísimo', 'seemed', 'bonito', 'tan'),
  tell(`${great} perfecto`, 'proved', 'perfecto'),
);

/** Of papers, and of what an app or a machine does. */
const unclear = (proved: 'proved' | 'is') =>
  lines(
    fault('confuso lioso', proved, 'confuso'),
    fault('complicado', proved, 'complicado'),
    fault('ilegible', proved, 'ilegible'),
    fault('borroso', 'was', 'borroso'),
    fault('incompleto', 'was', 'incompleto'),
    fault('desactualizado', 'was', 'desactualizado'),
    fault('inútil inservible inutilizable', proved, 'inservible'),
    fault('lento lentísimo', proved, 'lento', 'tan'),
    fault('escaso insuficiente', proved, 'insuficiente'),
    fault('caducado', 'was', 'caducado'),
  );
/** Of what is used and not eaten. */
const worn = lines(
  unclear('proved'),
  fault('roto partido quebrado', 'was', 'roto'),
  fault('estropeado averiado descompuesto', 'was', 'estropeado'),
  did('fuera_de_servicio fuera_de_uso', 'estuviera fuera de servicio', 'estuvieran fuera de servicio'),
  did('de_adorno', 'no funcionara', 'no funcionaran'),
  fault('oxidado', 'was', 'oxidado'),
  fault('suelto', 'was', 'suelto'),
  fault('atascado atorado trabado', 'was', 'atascado'),
  fault('cerrado', 'was', 'cerrado'),
  fault('gastado desgastado raído deshilachado', 'was', 'desgastado'),
  fault('fundido', 'was', 'fundido'),
  fault('viejo viejísimo antiguo', 'seemed', 'viejo', 'tan'),
  fault('incómodo incomodísimo', 'proved', 'incómodo'),
  fault('duro durísimo', 'proved', 'duro', 'tan'),
  fault('fino finísimo delgado', 'seemed', 'fino', 'tan'),
  fault('áspero', 'proved', 'áspero'),
  fault('endeble frágil', 'proved', 'endeble', 'tan'),
  fault('defectuoso', 'proved', 'defectuoso'),
  fault('ruidoso', 'proved', 'ruidoso', 'tan'),
  did('lejos lejísimos', 'quedara tan lejos', 'quedaran tan lejos'),
);
const empty = fault('vacío', 'was', 'vacío');
const useful = (proved: 'proved' | 'is') =>
  lines(
    tell('práctico practiquísimo', proved, 'práctico', 'tan'),
    tell('útil utilísimo', proved, 'útil', 'tan'),
    tell('claro clarísimo', proved === 'is' ? 'is' : 'seemed', 'claro', 'tan'),
    tell('completo completísimo', proved === 'is' ? 'is' : 'seemed', 'completo', 'tan'),
    tell('intuitivo', proved, 'intuitivo', 'tan'),
    tell('sencillo', proved, 'sencillo', 'tan'),
    tell('rápido rapidísimo', proved, 'rápido', 'tan'),
    tell(`${great} perfecto`, proved, 'perfecto'),
  );
const kept = lines(
  useful('proved'),
  lovely,
  tell('cómodo comodísimo', 'proved', 'cómodo', 'tan'),
  tell('suave suavísimo mullido', 'seemed', 'suave', 'tan'),
  tell('impecable', 'was', 'impecable'),
  tell('limpio limpísimo', 'was', 'limpio', 'tan'),
  tell('moderno', 'seemed', 'moderno', 'tan'),
  tell('amplio amplísimo', 'proved', 'amplio', 'tan'),
  tell('silencioso', 'seemed', 'silencioso', 'tan'),
  tell('bien_cuidado bien_cuidada bien_cuidados bien_cuidadas cuidado cuidadísimo', 'was', 'cuidado', 'tan'),
  tell('bien_pensado bien_pensada bien_pensados bien_pensadas', 'seemed', 'pensado', 'tan bien'),
);
const gaveOut = lines(
  did(
    'no_funcionaba no_funcionaban no_funciona no_funcionan no_funcionó no_funcionaron no_iba no_iban dejó_de_funcionar dejaron_de_funcionar',
    'no funcionara',
    'no funcionaran',
  ),
  did('no_cerraba no_cerraban no_cierra no_cierran', 'no cerrara bien', 'no cerraran bien'),
  did('no_encendía no_encendían no_enciende no_encienden', 'no se encendiera', 'no se encendieran'),
  did('no_calentaba no_calentaban no_calienta no_calientan', 'no calentara', 'no calentaran'),
  did('no_enfriaba no_enfría no_enfriaban no_enfrían', 'no enfriara', 'no enfriaran'),
  did('goteaba goteaban gotea gotean', 'goteara', 'gotearan'),
  did('cojeaba cojeaban cojea cojean', 'cojeara', 'cojearan'),
  did('chirriaba chirriaban chirría rechinaba rechina', 'chirriara', 'chirriaran'),
  did('se_atascó se_atasca se_atascaba se_atascan se_atascaban se_traba', 'se atascara', 'se atascaran'),
  did('se_rompió se_rompieron se_rompe se_rompen', 'se rompiera', 'se rompieran'),
  did('se_caía se_caían se_cayó se_cayeron', 'se cayera', 'se cayeran'),
  did('no_se_entiende no_se_entienden no_se_entendía no_se_entendían', 'no se entendiera', 'no se entendieran'),
  did('parpadeaba parpadeaban parpadea', 'parpadeara', 'parpadearan'),
  did('dura_poco duraba_poco no_dura_nada duró_poco duraron_poco', 'durara tan poco', 'duraran tan poco'),
  did('no_carga no_cargaba no_cargan no_cargaban', 'no cargara', 'no cargaran'),
  did('no_llegan no_llegaban', 'no llegara', 'no llegaran'),
);

export const tellings: TellingWords = {
  nouns: {
    food: lines(
      noun('comida', 'la comida'),
      noun('cena', 'la cena'),
      noun('plato', 'el plato'),
      noun('platos', 'los platos'),
      noun('pasta', 'la pasta'),
      noun('papas', 'las papas'),
      noun('verduras', 'las verduras'),
    ),
    meat: lines(
      noun('carne', 'la carne'),
      noun('carnes', 'las carnes'),
      noun('filete', 'el filete'),
      noun('filetes', 'los filetes'),
      noun('asado', 'el asado'),
    ),
    fish: lines(noun('pescado', 'el pescado'), noun('dorada', 'la dorada')),
    dessert: lines(noun('postre', 'el postre'), noun('postres', 'los postres'), noun('helado', 'el helado')),
    coffee: lines(
      noun('café', 'el café'),
      noun('cafés', 'los cafés'),
      noun('cortado', 'el cortado'),
      noun('capuchino cappuccino', 'el capuchino'),
    ),
    drinks: lines(
      noun('bebida', 'la bebida'),
      noun('bebidas', 'las bebidas'),
      noun('vino', 'el vino'),
      noun('refresco', 'el refresco'),
      noun('refrescos', 'los refrescos'),
      noun('zumo', 'el zumo'),
    ),
    breakfast: lines(noun('desayuno', 'el desayuno'), noun('desayunos', 'los desayunos')),
    service: lines(noun('servicio', 'el servicio'), noun('atención', 'la atención')),
    staff: noun('personal', 'nuestro equipo'),
    room: lines(
      noun('habitación', 'la habitación'),
      noun('habitaciones', 'las habitaciones'),
      noun('cuarto', 'la habitación'),
    ),
    bed: lines(
      noun('cama', 'la cama'),
      noun('camas', 'las camas'),
      noun('colchón', 'el colchón'),
      noun('colchones', 'los colchones'),
      noun('almohada', 'la almohada'),
      noun('almohadas', 'las almohadas'),
    ),
    bathroom: lines(
      noun('baño', 'el baño'),
      noun('baños', 'los baños'),
      noun('ducha regadera', 'la ducha'),
      noun('duchas', 'las duchas'),
    ),
    view: noun('vistas', 'las vistas'),
    location: lines(noun('ubicación', 'la ubicación'), noun('localización', 'la ubicación')),
    parking: lines(noun('parking', 'el aparcamiento'), noun('aparcamiento estacionamiento', 'el aparcamiento')),
    wifi: lines(noun('wifi', 'el wifi'), noun('internet', 'el wifi')),
    atmosphere: lines(noun('ambiente', 'el ambiente'), noun('local', 'el local')),
    music: noun('música', 'la música'),
    product: lines(
      noun('producto', 'el producto'),
      noun('productos', 'los productos'),
      noun('artículo', 'el artículo'),
      noun('vestido', 'el vestido'),
      noun('zapatos', 'los zapatos'),
      noun('zapatillas', 'las zapatillas'),
      noun('botas', 'las botas'),
      noun('chaqueta', 'la chaqueta'),
      noun('abrigo', 'el abrigo'),
      noun('pantalón', 'el pantalón'),
      noun('pantalones', 'los pantalones'),
      noun('camiseta', 'la camiseta'),
      noun('bolso', 'el bolso'),
      noun('sofá', 'el sofá'),
      noun('juguete', 'el juguete'),
    ),
    haircut: noun('corte', 'el corte'),
    lesson: lines(noun('clase', 'la clase'), noun('clases', 'las clases'), noun('curso', 'el curso')),
    delivery: lines(noun('entrega', 'la entrega'), noun('envío', 'el envío')),
    packaging: noun('embalaje', 'el embalaje'),
    app: lines(noun('app', 'la aplicación'), noun('aplicación', 'la aplicación')),
  },
  agreement: ['^\\S* (?:el|nuestro) ', '^\\S* la ', '^\\S* los ', '^\\S* las '],
  links:
    'estaba estaban estuvo estuvieron está esta están estan era eran fue fueron es son llegó llego llegaron vino vinieron venía venia venían venian salió salio salieron quedó quedo quedaron trajeron me nos le resultó resulto pareció parecio',
  degrees:
    'va van funciona funcionan se ve ven veía veian veían muy demasiado bastante tan algo súper super realmente totalmente completamente absolutamente excesivamente extremadamente medio media todo toda todos todas también tambien además ademas encima casi me nos lo la los las estaba estaban estuvo llegó llego llegaron vino vinieron trajeron sirvieron resultó resulto resultaron pareció parecio parecieron parecía parecia venía venia venían venian fue fueron era eran es son está esta están estan quedó quedo quedaron de jamón jamon pollo queso bacalao ternera cerdo setas gambas atún atun carne pescado verduras casa día dia siempre la_casa',
  unless:
    'si no nunca jamás jamas ni sin tampoco como pensaba pensé pense creía creia temía temia dicen leí lei ojalá ojala otro otra otros otras excepto salvo ningún ningun ninguna cualquier esperaba esperábamos esperabamos querría',
  within: 'de del con sin en por para a al entre sobre desde según segun cerca',
  absent: [
    {
      before:
        'no_había no_habia no_hay no_hubo no_había_ni no_habia_ni no_hay_ni no_tenía no_tenia no_tenían no_tenian no_tiene no_tienen no_teníamos no_teniamos ni_un ni_una no_había_ningún no_había_ninguna no_hay_ningún no_hay_ninguna no_había_un no_había_una no_hay_un no_hay_una no_había_ni_un no_había_ni_una no_hay_ni_un no_hay_ni_una ni',
      unless:
        'quiero quería queria queríamos pedí pedi pedimos necesito necesitaba necesitábamos comí comimos si aún todavía ojalá',
      said: ['no hubiera {bare}'],
    },
    {
      before:
        'falta_el falta_la falta_un falta_una faltaba_el faltaba_la faltaba_un faltaba_una faltó_el faltó_la falto_el falto_la faltaban_los faltaban_las faltaban faltan_los faltan_las faltan olvidaron_el olvidaron_la olvidaron_los olvidaron_las olvidaron_de_la olvidaron_de_los olvidaron_de_las olvidó_el olvidó_la no_nos_pusieron no_nos_trajeron no_nos_dieron no_me_pusieron no_me_dieron no_venía_el no_venía_la no_venia_el no_venia_la no_venían_los no_venían_las',
      unless: 'no nada nunca sin hacía hacia hace',
      said: ['faltara {is}', 'faltara {is}', 'faltaran {is}', 'faltaran {is}'],
    },
  ],
  goesOn: 'en ni y o disponible disponibles al cuando tampoco aunque pese pero ya sin dentro con e',
  beside: 'either',
  faults: {
    food: lines(cold, cooked),
    dessert: lines(
      tasteless,
      fault('seco reseco sequísimo', 'was', 'seco'),
      fault('duro durísimo', 'was', 'duro'),
      fault('aguado aguachento', 'was', 'aguado'),

      fault('pequeño pequeñito enano minúsculo chiquito', 'proved', 'pequeño'),
      fault('flojo flojito mediocre normalito', 'proved', 'flojo'),
    ),
    coffee: lines(
      cold,
      fault('aguado', 'was', 'aguado'),
      fault('amargo', 'was', 'amargo'),
      fault('quemado requemado', 'was', 'quemado'),
      fault('flojo', 'proved', 'flojo'),
    ),
    drinks: lines(
      fault('caliente', 'was', 'caliente'),
      fault('tibio templado', 'was', 'templado'),
      fault('aguado', 'was', 'aguado'),
      fault('dulce dulzón empalagoso', 'was', 'dulce', 'demasiado'),
      fault('flojo', 'proved', 'flojo'),
      did('sin_gas', 'no tuviera gas', 'no tuvieran gas'),
    ),
    breakfast: lines(
      cold,
      fault('seco', 'was', 'seco'),
      fault('duro', 'was', 'duro'),
      fault('escaso escasito escueto pobre pobrísimo limitado', 'proved', 'escaso'),
      fault('flojo flojito mediocre normalito básico', 'proved', 'flojo'),
      fault('repetitivo monótono', 'proved', 'repetitivo'),
    ),
    menu: lines(fault('frío', 'was', 'frío'), fault('flojo mediocre', 'proved', 'flojo'), fault('soso', 'was', 'soso')),
    service: lines(
      fault('lento lentísimo', 'proved', 'lento', 'tan'),
      fault('caótico', 'proved', 'caótico'),
      fault('frío distante impersonal', 'proved', 'frío'),
    ),
    room: lines(
      worn,
      empty,
      small,
      dated,
      fault('oscuro', 'proved', 'oscuro'),
      fault('frío helado congelado gélido', 'proved', 'frío'),
      fault('caluroso', 'proved', 'caluroso', 'tan'),
      fault('ruidoso', 'proved', 'ruidoso'),
      fault('incómodo', 'proved', 'incómodo'),
    ),
    place: lines(
      worn,
      small,
      dated,
      fault('oscuro', 'proved', 'oscuro'),
      fault('frío helado', 'proved', 'frío'),
      fault('ruidoso', 'proved', 'ruidoso'),
      fault('incómodo incomodísimo', 'proved', 'incómodo'),
      fault('roto estropeado averiado', 'was', 'estropeado'),
      fault('descuidado', 'proved', 'descuidado'),
    ),
    bed: lines(
      worn,
      fault('duro durísimo', 'proved', 'duro', 'tan'),
      fault('blando blandísimo', 'proved', 'blando', 'demasiado'),
      fault('hundido vencido', 'was', 'hundido'),
      fault('incómodo incomodísimo', 'proved', 'incómodo'),
      small,
    ),
    bathroom: lines(
      worn,
      empty,
      small,
      fault('anticuado desfasado obsoleto envejecido', 'proved', 'anticuado'),
      fault('roto estropeado averiado', 'was', 'estropeado'),
      fault('incómodo', 'proved', 'incómodo'),
      did('sin_presión sin_apenas_presión con_poca_presión', 'tuviera tan poca presión', 'tuvieran tan poca presión'),
      fault('áspero', 'proved', 'áspero'),
    ),
    view: '',
    location: lines(worn, small),
    parking: lines(worn, small, fault('caro carísimo', 'proved', 'caro')),
    wifi: lines(unclear('proved'), fault('lento lentísimo', 'proved', 'lento', 'tan')),
    hours: '',
    music: lines(fault('alto altísimo fuerte ensordecedor', 'was', 'alto', 'tan')),
    temperature: '',
    pool: lines(
      worn,
      small,
      fault('frío helado', 'was', 'frío'),
      fault('lleno masificado abarrotado', 'was', 'lleno', 'tan'),
    ),
    product: lines(
      worn,
      empty,
      fault('roto partido', 'arrived', 'roto'),
      fault('defectuoso', 'proved', 'defectuoso'),
      fault('rayado arañado', 'arrived', 'rayado'),
      fault('abollado', 'arrived', 'abollado'),
      fault('arrugado', 'arrived', 'arrugado'),
      fault('descosido', 'arrived', 'descosido'),
      fault('incómodo', 'proved', 'incómodo'),
      fault('endeble frágil', 'proved', 'endeble', 'tan'),
      did('de_mala_calidad de_pésima_calidad malísima_calidad', 'fuera de mala calidad', 'fueran de mala calidad'),
    ),
    price: unclear('proved'),
    booking: unclear('proved'),
    support: unclear('proved'),
    packaging: lines(worn, fault('flojo insuficiente escaso deficiente', 'proved', 'insuficiente')),
    quality: lines(worn, empty, small),
    size: '',
    range: '',
    damage: '',
    repair: worn,
    account: '',
    haircut: lines(fault('desigual', 'turnedOut', 'desigual'), fault('torcido', 'turnedOut', 'torcido')),
    manicure: lines(
      fault('desigual torcido irregular', 'turnedOut', 'desigual'),
      did('mal_hecha mal_hechas', 'no quedara bien', 'no quedaran bien'),
    ),
    massage: lines(fault('flojo suave', 'proved', 'suave', 'demasiado'), fault('corto cortito', 'proved', 'corto')),
    lesson: lines(
      unclear('proved'),
      fault('aburrido', 'proved', 'aburrido'),
      fault('repetitivo monótono', 'proved', 'repetitivo'),
      fault('masificado saturado', 'was', 'lleno', 'tan'),
      fault('desorganizado caótico', 'proved', 'desorganizado'),
    ),
    delivery: lines(
      unclear('proved'),
      fault('lento lentísimo', 'proved', 'lento', 'tan'),
      fault('caro carísimo', 'proved', 'caro'),
    ),
    app: lines(
      unclear('is'),
      fault('lento lentísimo', 'is', 'lento', 'tan'),
      fault('confuso', 'is', 'confuso'),
      fault('complicado', 'is', 'complicado'),
      fault('inestable', 'is', 'inestable'),
    ),
  },
  merits: {
    food: dish,
    drinks: lines(
      tasty,
      tell(
        'frío fresco fresquito helado fresquísimo heladito fríos bien_fría bien_frías bien_frío bien_fríos',
        'was',
        'frío',
        'bien',
      ),
    ),
    coffee: lines(tasty, tell('cremoso', 'was', 'cremoso', 'tan'), tell('aromático', 'seemed', 'aromático', 'tan')),
    service: lines(
      tell(`${great} buenísimo impecable perfecto exquisito`, 'seemed', 'excelente'),
      tell('rápido rapidísimo ágil veloz', 'seemed', 'rápido', 'tan'),
      tell('cercano', 'seemed', 'cercano', 'tan'),
      tell('profesional profesionalísimo', 'seemed', 'profesional', 'tan'),
      tell('amable amabilísimo', 'seemed', 'amable', 'tan'),
      tell('atento', 'seemed', 'atento', 'tan'),
    ),
    staff: lines(
      tell('amable amabilísimo majo majísimo simpático agradable encantador', 'seemed', 'amable', 'tan'),
      tell('atento atentísimo servicial', 'seemed', 'atento', 'tan'),
      tell('profesional', 'seemed', 'profesional', 'tan'),
      tell('cercano', 'seemed', 'cercano', 'tan'),
    ),
    place: lines(
      kept,
      tell('amplio amplísimo espacioso grande', 'proved', 'amplio', 'tan'),
      tell('cómodo comodísimo confortable', 'proved', 'cómodo', 'tan'),
      tell('luminoso', 'proved', 'luminoso', 'tan'),
      tell('tranquilo tranquilísimo silencioso', 'proved', 'tranquilo', 'tan'),
      tell('acogedor agradable', 'proved', 'acogedor', 'tan'),
      tell('moderno', 'seemed', 'moderno'),
      tell('limpio limpísimo', 'was', 'limpio', 'tan'),
    ),
    bed: lines(
      kept,
      tell('cómodo comodísimo confortable', 'proved', 'cómodo', 'tan'),
      tell('grande enorme', 'proved', 'amplio', 'tan'),
    ),
    wifi: tell('rápido rapidísimo', 'proved', 'rápido'),
    parking: lines(kept, tell('amplio cómodo', 'proved', 'cómodo')),
    hours: '',
    location: lines(kept, tell(`${great} perfecto inmejorable buenísimo ideal`, 'proved', 'ideal')),
    view: did(
      'preciosas bonitas espectaculares increíbles impresionantes maravillosas',
      'gustara tanto',
      'gustaran tanto',
    ),
    temperature: '',
    price: useful('proved'),
    booking: useful('proved'),
    support: useful('proved'),
    product: lines(
      kept,
      tell('cómodo comodísimo', 'proved', 'cómodo', 'tan'),
      tell('resistente', 'proved', 'resistente'),
      tell('práctico', 'proved', 'práctico', 'tan'),
    ),
    quality: kept,
    size: '',
    range: '',
    damage: '',
    repair: kept,
    account: '',
    packaging: lines(kept, tell('impecable perfecto excelente', 'seemed', 'perfecto')),
    haircut: lines(tell(`${great} perfecto precioso`, 'seemed', 'perfecto')),
    manicure: lines(tell(`${great} perfecto precioso`, 'seemed', 'perfecto')),
    massage: lines(
      tell('relajante', 'proved', 'relajante', 'tan'),
      tell(`${great} maravilloso perfecto`, 'seemed', 'maravilloso'),
    ),
    lesson: lines(
      tell('dinámico', 'proved', 'dinámico', 'tan'),
      tell('ameno divertido entretenido', 'proved', 'ameno', 'tan'),
      tell(`${great} buenísimo`, 'seemed', 'excelente'),
      tell('completo', 'seemed', 'completo', 'tan'),
    ),
    delivery: lines(useful('proved'), tell('rápido rapidísimo puntual', 'proved', 'rápido', 'tan')),
    app: lines(
      useful('is'),
      tell('útil', 'is', 'útil', 'tan'),
      tell('práctico', 'is', 'práctico', 'tan'),
      tell('sencillo', 'is', 'sencillo', 'tan'),
      tell('intuitivo', 'is', 'intuitivo', 'tan'),
      tell('rápido', 'is', 'rápido', 'tan'),
      tell('completo', 'is', 'completo', 'tan'),
    ),
  },
  failings: {
    food: lines(
      did(
        'no_sabía_a_nada no_sabían_a_nada no_sabe_a_nada no_saben_a_nada no_tenía_sabor no_tenían_sabor',
        'tuviera tan poco sabor',
        'tuvieran tan poco sabor',
      ),
      did('le_faltaba_sal les_faltaba_sal', 'estuviera sosa', 'estuvieran sosas').replace(
        /\| .*/u,
        '| estuviera soso | estuviera sosa | estuvieran sosos | estuvieran sosas',
      ),
    ),
    bathroom: lines(
      gaveOut,
      did(
        'no_tenía_presión no_tenían_presión no_tiene_presión',
        'tuviera tan poca presión',
        'tuvieran tan poca presión',
      ),
      did('goteaba gotea goteaban', 'goteara', 'gotearan'),
    ),
    place: gaveOut,
    quality: gaveOut,
    packaging: gaveOut,
    price: gaveOut,
    booking: gaveOut,
    support: gaveOut,
    product: lines(
      gaveOut,
      did(
        'no_funciona no_funcionaba no_funcionan no_funcionaban no_enciende no_encendía dejó_de_funcionar dejaron_de_funcionar',
        'no funcionara',
        'no funcionaran',
      ),
      did('se_rompió se_rompe se_rompieron se_rompen se_ha_roto se_me_rompió', 'se rompiera', 'se rompieran'),
      did('se_descosió se_descosieron se_descose', 'se descosiera', 'se descosieran'),
      did('se_despegó se_despegaron se_despega', 'se despegara', 'se despegaran'),
      did('se_estropeó se_estropearon se_averió', 'se estropeara', 'se estropearan'),
    ),
    repair: gaveOut,
    haircut: '',
    lesson: '',
    app: lines(
      did(
        'se_cuelga se_cuelgan se_traban se_traba se_bloquea se_congela se_queda_colgada',
        'se bloquee',
        'se bloqueen',
      ),
      did('fallan falla fallaba no_para_de_fallar', 'falle', 'fallen'),
      did(
        'no_funciona no_funcionaba no_funcionan no_va no_van no_carga no_cargan no_abre dejó_de_funcionar',
        'no funcione',
        'no funcionen',
      ),
      did('no_llegan no_llega no_llegaban', 'no llegue', 'no lleguen'),
      did('no_se_entiende no_se_entienden', 'no se entienda', 'no se entiendan'),
      did('no_sincroniza no_sincronizan', 'no sincronice', 'no sincronicen'),
      did('dura_poco no_dura_nada', 'dure tan poco', 'duren tan poco'),
    ),
  },
};
