import type { PlainWords } from '../../triage/words.ts';

export const plainWords: PlainWords = {
  fair: 'ok okay correcto correcta bien normal normalito aceptable cumple',
  around: 'todo estuvo está fue es sin más la comida el servicio y en general nada que decir',
  asking: 'hay tienen tenéis tiene se cuál cuáles qué cómo cuándo dónde cuánto puedo admiten aceptan',
  rhetorical:
    'más se puede pedir ?, más se puede pedir a, más se puede pedir por, más se le puede pedir, más puedo pedir, más podemos pedir, más puedes pedir, más pedir ?, más se puede querer, más se puede desear, más quieres, más queréis, puede pedir más, quién da más, qué más da, qué mejor, hay algo mejor, hay mejor sitio, hay sitio mejor, hay un sitio mejor, hay mejor lugar, hay un lugar mejor, puede ser mejor, puede haber mejor, mejor que esto',
  stars: 'estrella estrellas',
  everyday:
    'comida comidas cena cenas desayuno desayunos cama camas ducha duchas toallas coche coches vino vinos pan café bar app aplicación carta cartas menu menú plato platos aceite nevera neveras plancha planchas clases inglés examen exámenes profe médico médicos doctor doctora taxi taxis moto motos motor motores tienda tiendas producto productos compré compra ticket talla tallas zapatos abrigo vuelo vuelos aeropuerto equipaje cine película pedido repartidor gasolina pollo comimos comer restaurante arroz cocina gafas anuncios sopa tarta helado cafetería camarero hotel habitación uñas pastel suscripción contraseña',
  yesterday: 'ayer',
  later: 'actualización actualizo actualizado actualizada edito editado edit update',
  familiar:
    'os vosotros vosotras vuestro vuestra vuestros vuestras sois tenéis habéis estáis podéis hacéis ponéis sabéis dais',
};
