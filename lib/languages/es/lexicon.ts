import type { Lexicon } from '#lib/check/matcher.ts';

/** "¿No podría…?", "si no…", "no dudaremos en…", "no nos queda más remedio": said with a denial, but not denied. */
const onlyForm =
  /^(?:(?:le |les |te |os |nos |me )?(?:podri|podra|querri|importari|molestari|gustari|dud|vacil|descart|tardar|temblar|solo\b|solamente|obstante|cabe dud|hay dud|qued\S* (?:mas|otr)|(?:ten|hab|hay|dej)\S* (?:mas|otr|eleccion|alternativa)))/;
const asIf = /^(?:embargo|dud|falta|perjuicio|mas\b)/;

/** Spanish: word lists for `@name` in phrases, and denial. Written without accents, as texts are folded. */
export const lexicon: Lexicon = {
  lang: 'es',
  words: {
    you: '=usted|=ustedes|=ud|=uds|=tu|=vos|=vosotros|=vosotras',
    your: '=su|=sus|=suyo|=suya|=suyos|=suyas|=tu|=tus|=tuyo|=tuya|=tuyos|=tuyas|=vuestro|=vuestra|=vuestros|=vuestras',
    them: '=le|=les|=lo|=los|=la|=las|=te|=os',
    our: '=nuestro|=nuestra|=nuestros|=nuestras|=mi|=mis',
    review:
      'reseña*|resena*|opinion*|comentari*|=critica|=criticas|calificacion*|valoracion*|publicacion*|=post|=posteo|puntuacion*|testimonio*|=queja|=quejas|=texto|=review',
    stars: 'estrella*|estrellita*|puntuacion*|calificacion*|=nota|=puntos|=puntaje|valoracion*|=rating',
    delete:
      'borrar*|=borre|=borres|=borren|=borra|=borras|borral*|borrel*|borrenl*|=borrad|borreis|borradl*|eliminar*|=elimine|=elimines|=eliminen|=elimina|eliminal*|eliminel*|eliminenl*|=eliminad|retirar*|=retire|=retires|=retiren|=retira|retiral*|retirel*|retirenl*|=retirad|quitar*|=quite|=quites|=quiten|=quita|quital*|quitel*|quitenl*|=quitad|suprimir*|=suprima|=suprime|suprimal*|sacar*|=saque|=saca|saquel*|sacal*|=saquen|retractar*|=retractese|retractate|=despublique|despublicar*',
    change:
      'cambiar*|=cambie|=cambies|=cambien|=cambia|=cambias|cambiel*|cambial*|modificar*|=modifique|=modifica|=modifiques|modifiquel*|modifical*|editar*|=edite|=edita|=edites|editel*|edital*|corregir*|=corrija|=corrige|=corrijas|corrijal*|corrigel*|actualizar*|=actualice|=actualiza|=actualices|actualicel*|actualizal*|rectificar*|=rectifique|=rectifica|=rectifiques|rectifiquel*|reconsiderar*|=reconsidere|=reconsidera|=reconsideres|reconsiderel*|replantear*|=replantee|=revisar|=revise|=revises|=revisa|reescribir*|=reescriba',
    raise:
      'subir*|=suba|=subas|=suban|=sube|=subes|subal*|subel*|aumentar*|=aumente|=aumenta|aumentel*|mejorar*|=mejore|=mejores|=mejora|mejorel*|mejoral*|=elevar|=eleve|=eleva',
    staff:
      'camarer*|meser*|mesoner*|=mozo|=moza|=mozos|cociner*|=chef|cajer*|recepcionist*|=barista|=barman|bartender*|conductor*|chofer*|repartidor*|mensajer*|gerente*|encargad*|=jefe|=jefa|administrador*|administrativ*|emplead*|trabajador*|enfermer*|=medico|=medica|doctor*|dentist*|becari*|practicante*|aprendiz*|pasante*|colega*|compañer*|companer*|tecnico*|mecanic*|peluquer*|estilist*|limpiador*|camarista*|mucama*|asistente*|auxiliar*|operador*|vendedor*|dependient*|guardia*|porter*|conserje*|=chico|=chica|=chicos|=muchacho|=muchacha|novat*|anfitrion*|monitor*|profesor*|masajist*|esteticist*|domiciliari*|ayudante*|responsable*|bedel*|taxist*|supervisor*|instructor*|socorrist*|botones|sommelier*',
    gift: '=vale|=vales|cupon*|=bono|=bonos|regalo*|=regalito|descuento*|obsequio*|detallito*|gratis|gratuit*|compensacion*|cortesia*|bonificacion*|cashback|=voucher|certificado*|(tarjeta (de)? regalo)|giftcard|premio*|sorteo*|=puntos',
    lawyer:
      'abogad*|letrad*|=bufete|(asesoria (juridica|legal))|(departamento (legal|juridico))|(equipo (legal|juridico))|(servicio* juridic*)|(area (legal|juridica))|(gabinete juridico)|(despacho juridico)|procurador*',
  },
  negations: new Set(
    'no ni nunca jamas sin tampoco nadie nada ninguno ninguna ningun independientemente imposible'.split(' '),
  ),
  onlyAsks: (forms, at) => {
    const rest = forms.slice(at + 1, at + 5).join(' ');
    if (forms[at] === 'sin') return asIf.test(rest);
    if (forms[at] !== 'no') return false;
    return forms[at - 1] === 'si' || (forms[at - 1] === 'que' && forms[at - 2] === 'por') || onlyForm.test(rest);
  },
};
