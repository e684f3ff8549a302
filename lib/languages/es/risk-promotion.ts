/** Offers, advertising, and ways out of the site. */
export const promotion = {
  'incentive-change': `
    - (=para|=poder|=podamos|=podremos|oportunidad|esperamos|=posible|intentar*) ..3 (=cambiar|=mejorar) (=su|=tu|=vuestra) (opinion|impresion|percepcion|experiencia)
    (=si|=cuando|=cuando|=en =cuanto|=una =vez|=el =dia =que) ..3 (estrellas|estrellitas|reseña|opinion|comentario|=nota|=texto|critica|valoracion) ..5 (cambi*|desaparec*|=sube|=suben|=suba|mejor*|=pasa|=pasan|=baja|=convier*) ..10 (invit*|regal*|gratis|=corre|=cuenta =nuestra|=nuestra =cuenta|reembols*|devolv*|abon*|descuent*|=vale|=bono|botella|=cena|=copa|=postre|sorpresa|premio|obsequi*|dinero)
    (@change|@raise|@delete|pasar*|=pase|poner*|=ponga|borr*|elimin*|retir*) ..6 (reseña*|resena*|opinion*|comentario*|valoracion*|puntuacion*|=nota|calificacion*|estrella*|=cinco|=5|=lo|=la|=critica)? ..3 (=y) ..6 (gratis|gratuit*|regal*|descuento*|=vale|cupon*|bono*|invit*|reembols*|devolv*|devolucion*|compens*|cortesia|dinero|premi*|=corre =de|obsequi*|agradecer*|<money>|%|=le =damos|=le =enviamos|=le =mandamos|=recibira|=te =damos|=a =cuenta)
    (cambiel*|cambial*|borrel*|borral*|eliminel*|eliminal*|retirel*|retiral*|subal*|modifiquel*|editel*|actualicel*|mejorel*) ..8 (gratis|gratuit*|regal*|descuento*|=vale|cupon*|bono*|invit*|reembols*|devolv*|devolucion*|compens*|cortesia|dinero|premi*|obsequi*|<money>|%|=le =damos|=le =enviamos|=recibira)
    (=si|=cuando|=una =vez|=en =cuanto|=tan =pronto|=siempre =que|=a =cambio|despues =de|=tras|=condicion) ..5 (cambi*|modific*|edit*|actualic*|actualiz*|borr*|elimin*|retir*|quit*|sub*|mejor*|corrij*|corrig*|desapare*|rectific*|reconsider*|aument*|=ponga|pon*) ..6 (gratis|gratuit*|regal*|descuento*|=vale|cupon*|bono*|invit*|reembols*|devolv*|=devolvemos|devolucion*|compens*|cortesia|dinero|premi*|obsequi*|<money>|%|=le =enviamos|=le =mandamos|=le =damos|sorpresa|=detalle|(=ponemos =nosotros)|(=invita =la =casa)|abon*|ingres*|=paga =la =casa)
    (gratis|gratuit*|regal*|descuento*|=vale|cupon*|bono*|invit*|reembols*|devolv*|devolucion*|compens*|cortesia|dinero|premi*|obsequi*|<money>|%|=noche|=cena|=ofrecemos) ..6 (=si|=cuando|=una =vez|=en =cuanto|=tan =pronto|=a =cambio|=por|siempre =que|=con =la =condicion|=para) ..5 (cambi*|modific*|edit*|actualic*|actualiz*|borr*|elimin*|retir*|=sube|subir*|=suba|mejor*|corrij*|corrig*|desapare*|rectific*|reconsider*|aument*|quit*|=cinco estrellas|=5 estrellas)
    (=a cambio|=a =cambio =de) ..3 (cambi*|borr*|elimin*|retir*|modific*|edit*|subir*|mejorar*|actualiz*|=cinco|=5|opinion|reseña|valoracion*)
    - (independientemente|=decida =lo =que|=sea =cual|=sin =importar|=con =independencia|=haga =lo =que|=tanto =si|=decid*) ..10
    - (=no|=nunca) ..6 (=a cambio|condicion*|ofrec*)
    - (@change|cambi*|modific*|cancel*) ..3 (=reserva|fecha*|=talla|producto|=pedido|=turno|contraseña|habitacion*|articulo|=cita)
    - (=hemos|=hemos|=estamos|=vamos =a) ..2 (cambi*|modific*|actualiz*|mejor*|corr*|elimin*|retir*|revis*)
    - (=para) ..2 (=mejorar|=seguir)
    - (=si) ..3 (=lo =desea|=prefiere|=quiere) ..3 (cambi*|cancel*)
    - (=mejor|=mejores|=mejoria)
    (=si|=cuando|(=en =cuanto)|(=el =dia)) ..4 (estrell*|=nota|reseña|opinion|=texto|puntuacion|comentario|=cara) ..6 (encuentr*|crec*|=llega|convierten|convierte|multiplic*|=anima|animan|compañia|hermanas|sonrie|engorda) ..10 (=la =casa|gratis|invit*|regal*|=corre|=paga*|=pone*|=cuenta|descuent*|obsequi*|=vale|=sorpresa)
    ((=el =dia =que)|=cuando|(=en =cuanto)|=si) ..4 ((=no =exista)|(=no =este)|(=no =aparezca)|desaparezca|desaparece|(=se =borre)|=cambie|=suba|mejore) ..16 (bolsillo|dinero|=señal|gratis|regal*|=vale|invit*|devol*|=abono|descuento|botella|=cena|=cuota|reembols*|=sesion)
    (gratis|regal*|invit*|=vale|descuent*|botella|=cena) ..12 ((=ya =sabe)|(=ya =sabes)) ..6 (retocar|borrar|cambiar|quitar|=tocar|=poner|editar)
    =por =cada estrella ..3 (=sume|=suba|=ponga|=añada|=sumes|=subas) ..6
    (=sobre|regalo|=vale|sorpresa|botella|obsequio) ..10 (=antes|primero) ..8 (=texto|reseña|opinion|=nota|comentario|estrellas)
    - (revisar*|=revise|=revisa) (=las|=la|=el|=los|=sus|=su) (=fotos|=factura|=cargo|=contrato|=entrega|=pedido|=presupuesto|=cuenta|=reserva)
    (=su|=tu) (=queja|comentario|reseña|resena|=nota|estrella) ..2 (=fuera|borrad*|retirad*|quitad*|corregid*) ..6 (=gratis|pagad*|regal*|cesta|=noche|=cena|bono|descuento|=y =la|=y =el)
    (corregid*|cambiad*|retirad*|borrad*|quitad*) ..1 (valoracion|=nota|reseña|resena|opinion|critica|queja) ..8 (aplicar*|abonar*|regal*|bonific*|descuento|devol*|=gratis|=enviamos)
    (=cuando|=si|=en =cuanto) ..2 (=pase|=suba|=cambie|=llegue|=amplie|=quite) ..6 (=cinco|=cuatro|estrellas|=nota|estrella) ..6 (activ*|regal*|=gratis|=sin =pagar|descont*|descuento|devolv*|abon*|bono)
    (cambienos|quitenos|subanos|mejorenos|ponganos) ..4 =y ..4 (=gratis|regal*|aseguramos|=invit*|descuento|bono|=trato|=sale)
    (dulcificar|suavizar|retocar|endulzar) ..3 (publicad*|@review|=texto|palabras)
    =olvid* ..2 =lo =que (=escribio|escribiste) ..2 =y ..4
    =con =tal =de =que ..4 (=eso|=la =nota|@review|estrella*) ..3 (=pase|=suba|=cambie|desaparezca)
  `,
  'incentive-review': `
    (enseñ*|ensen*|muestr*|present*|traig*|=trae) ..4 (reseña|resena|opinion|valoracion|comentario) ..10 (gratis|descuento*|invit*|=corre|regal*|=copa|=cafe|postre|=casa|=paga|=cobr*|=puntos|consumicion)
    (reseña|resena|opinion|valoracion) ..3 (=y|=a =cambio) ..6 (=corre|=invitamos|=por =la =casa|regal*|gratis|sorteo|descuento)
    (dej*|escrib*|publi*|comparti*|compart*|valor*|opin*|reseñ*|puntu*|califi*|=pon|ponga*|=suba|=haga|=comente|=comenta|recomiend*) ..6 (reseña*|resena*|opinion*|valoracion*|comentario*|estrellas|=cinco|=5|=nos|=critica|=y)? ..3 (=y|=para|=a =cambio) ..4 (descuento*|gratis|gratuit*|regalo*|=vale|gan*|premio|sorteo|concurso|=rifa|bono*|=puntos|cupon*|cashback|%|postre|=cafe|=copa|obsequi*|sorpresa|participa*|=participe|entr* =en =el =sorteo|recib*|llev* ..2 regalo|<money>|detalle|consumicion*)
    (descuento*|gratis|gratuit*|regalo*|=vale|premio|sorteo|bono*|=puntos|cupon*|cashback|%|obsequi*|postre|=cafe|=copa|consumicion*|<money>) ..5 (=por|=a =cambio =de|=para =quien*|=a =quien*|=si =nos|=al|=por =cada|=cuando|=para =los =que) ..4 (reseña*|resena*|opinion*|valoracion*|comentario*|=opinar|=cinco estrellas|=5 estrellas|testimonio*|valorar*|reseñar*|dejar* (=una|=su))
    (=opine|=opina|valorenos|valoranos|puntuenos|=reseñe|=comente|califiquenos|califica*) ..2 (=y) ..3 (=entre|=entra|particip*|gan*|=llev*|recib*|consig*|=opta|sorteo|obten*)
    (premi*|recompens*|agradec*|=pagamos|=regalamos|obsequi*|incentiv*|gratific*|=damos) ..4 (=por|=a =quien*|=las|=los|=con =un|=cada) ..4 (reseña*|resena*|opinion*|valoracion*|comentario* positiv*) ..1 (positiv*|buen*)?
    (quien*|=todo =el =que|=los =que|clientes =que|=cada cliente) ..3 (dej*|escrib*|public*|opin*|valor*|=nos reseñ*) ..5 (recib*|gan*|obtien*|entra* =en|particip*|descuento|regalo|sorteo|gratis)
    (sorteo|=rifa|concurso) ..6 (reseña*|resena*|opinion*|valoracion*|comentari*)
    (=por|=a) =cada ..1 (reseña*|resena*|opinion*|valoracion*|comentario*) ..4 (regal*|descuento*|gratis|=damos|sorte*|invit*|postre|=cafe)
    (cuent*|compart*|publi*|escrib*) ..3 =en ..1 (google|=redes|instagram|tripadvisor|facebook) ..2 =y ..6 (llev*|gan*|%|descuento*|regal*|gratis|particip*)
    - (gracias|agradec*) ..4 (=por|=su|=tu|=que|=el tiempo) ..6 (reseña*|resena*|opinion*|valoracion*|comentario*|estrellas|tiempo)
    - (=no|=nunca) ..4 (ofrec*|regal*|pag*|premi*|=damos)
    - (independientemente|=decida)
    - (=le|=te|=les) ..1 (agradec*)
    - (compart*|dej*|=por) ..5 (=para =que|=para =seguir|=para =poder|=para =mejorar|=nos =ayuda|=para =ayud*)
    - (=equipo|=equipo docente|personal|profesorado|cocina) ..2 agradece*
    - agradec* ..1 (=todas|=cada|=las|=los|=todos) ..1 (opiniones|comentarios|opinion|comentario|criticas)
    (=si|=cuando|(=en =cuanto)|quien*) ..6 ((=por =las =nubes)|((=hable|=hablen|=hablas|=hablar) =bien)|estrellitas|elogi*|(=cosas =bonitas)|piropo*) ..8 (gratis|=casa|invit*|regal*|descuent*|=corre|=cae|=copa|=cafe|postre|detalle|sorpresa)
    (=con|=por|=a) ..3 (estrellas|reseña|opinion*) ..6 (gratis|regal*|invit*|(=de =la =casa)|(=nuestra =cuenta)|sesiones)
    (cuentelo|cuentalo|digalo|publiquelo|compartalo|subalo|cuentenlo) ..4 (=internet|=redes|google|=aqui|instagram) ..10 (gratis|(=nuestra =cuenta)|regal*|invit*|descuent*|=corre|=casa)
    - (gracias|agradec*|alegr*) ..4 (estrellas|reseña|opinion*)
    - (=mas|=los|=sus|=todos|=otros) (=detalles|=detalle)
    (cada|=por) ..1 (testimonio|comentario|opinion|reseña|resena|cariñito) ..4 (merece|=regal*|=lleva|=invit*|=gratis|=euros|=da =derecho)
    (valoranos|valorenos|puntuanos|=escribenos =algo|=haznos =publicidad|contadlo|cuentalo) ..6 =y ..3 (=guardamos|=regalamos|=invitamos|=damos|=hacemos|=te =guard*|=os =regal*)
    (=hablan|=habla) =bien =de ..6 (=gratis|=invit*|=regal*|=birra|=cerveza|=descuento)
    (comentarios|reseñas|resenas|opiniones) ..6 =se =llevan
    =por =contarlo ..6 (=damos|=regalamos|=invitamos)
    (=con|=sin) (comentario|reseña|resena) ..4 euros =menos
    =estrellas ..4 (=participa|=participas|=entra|=entras|participara) ..2 =en ..2 (sorteo|rifa|concurso)
    - (=dejamos|=deje|=dejes|=dejad|=dejen|=deja|=guarda|=guarde) ..2 =para =el =postre
    - =para =el =postre =con
  `,
  compensation: `
    - por la cara (mala|norte|sur|este|oeste|buena|oculta)
    (=le|=les|=te|=os|=vamos =a|=queremos|=quisieramos|=gustaria|=podemos|permita*|=acepte|=acepta|dejen*|=nos =complace|=encantados =de|=como) ..4 (ofrec*|regal*|envi*|mand*|invit*|obsequi*|entreg*|dar*|=damos|reserv*|prepar*|aplicar*|hacer*|=haremos|=hemos (=guardado|=preparado|=dejado)|guard*|acept*) ..4 (@gift|botella|postre|=cena|=comida|masaje|=noche|tratamiento|=copa|=vino|=tarta|=cesta|desayuno|=cafe|cortesia|detalle =de|=gesto|sorpresa|entrada*|=mes gratis|sesion*|consumicion*|coctel|=mejora =de habitacion*|upgrade|=por =cuenta =de =la =casa|aperitivo|cerveza|=helado|brunch|atencion* especial)
    (=acepte|=acepta|=acepten) ..3 (@gift|botella|postre|=cena|=comida|masaje|=noche|=copa|=tarta|=cesta|desayuno|=cafe|cortesia|sorpresa|entrada*|consumicion*|coctel)
    (=le|=les|=te|=os) ..1 (=espera|=esperan|=debemos|resarc*|aparecera|compensa*|=abrimos|=servimos|=ponemos|=cae|=caera) ..3 (=un|=una|=dos|=unas|=unos) ..2 (@gift|botella|postre|=cena|=comida|masaje|=noche|=copa|=vino|=tarta|=cesta|desayuno|=cafe|sorpresa|consumicion*|coctel|aperitivo|cerveza|=helado|brunch|croqueta*|=mes)
    (vuelv*|volver*|=ven|venga*|visit*|regres*|proxim*|siguiente|pas*) ..7 (=y) ..4 (gratis|gratuit*|=invita*|=invitamos|regal*|descuento|=de =cortesia|=mitad =de =precio|=corre =de|=corre =por|=sera =un =regalo|=a =cuenta)
    (=su|=tu|=la|=el|=una|=un) ..1 (proxim*|siguiente|segund*|primer*)? ..1 (=comida|=cena|postre|=copa|=noche|estancia|=visita|tratamiento|masaje|=cafe|desayuno|sesion*|=corte|limpieza|=pedido|=envio|=mes|=lavado|=pizza|=ronda|coctel|manicura|=clase|servicio|botella|almuerzo|consumicion*|cerveza) ..3 (=es|=sera|=sale|=corre|=va|=esta) ..2 (gratis|gratuit*|=de cortesia|=mitad =de precio|=a =cuenta|=por =nuestra =cuenta|=de nuestra =parte|=de =nuestra =cuenta|regalo|=cosa nuestra)
    (=como|=a =modo =de|=en señal =de|=en =señal|=en compensacion*|=para compensar*|=por =las =molestias) ..3 (=un|=una|=de|nuestr*|=le|=les|=te)? ..4 (disculpa*|compensacion*|cortesia|=gesto|=agradecimiento|detalle|obsequio|atencion*|regalo|=invitamos|invitar*|=ofrecemos|descuento|=vale|=bono|gratis) ..4 (gratis|regal*|=vale|descuento|ofrec*|invit*|<money>|%|postre|botella|envi*|acept*|=bono|=puntos|=noche|desayuno|=cena|=copa)?
    (=muestre|=muestra|=enseñe|=ensene|=presente|=presenta|=menciona|=mencione|=diga|=traiga) ..3 (=esta|=este) ..1 (respuesta|mensaje|comentario) ..6 (gratis|descuento|regal*|%|invit*|cortesia|coctel|=copa|=mitad)
    (<number> (%|=por =ciento|=por =cien)) ..2 (=de)? ..1 (descuento|rebaja|=dto|bonificacion*) ..4
    (@gift|sorpresa) ..3 (=le|=te|=les|=lo) ..2 (espera*|=espera|=esta =esperando|aguarda*|reservad*|estara* =list*|guardad*)
    (=tiene|=tienes|=tendra|=tenemos|=hay|=dejamos|=dejaremos|=guardamos|guardad*|preparad*|reservad*|apartad*) ..3 (=un|=una|=su|=el|pequeñ*|botella|=vale)? ..2 (@gift|detalle|sorpresa|botella|=tarta|postre|=copa|coctel) ..4 (=para =usted*|=para =ti|=a =su =nombre|=en =recepcion|=para =vosotros|=en =la =barra|=en =caja|esper*|=a =tu =nombre)
    (postre|=cafe|=copa|=cena|=comida|desayuno|=noche|masaje|coctel|=bebida|botella|limpieza|sesion*|=entrada|=pizza|brunch|tratamiento|=helado|=corte|=mes) ..1 (gratis|gratuit*|=de cortesia|=de regalo|=por =cuenta =de =la =casa)
    (invitarl*|invitart*|invitaros|=invitamos =a =una|=invitamos =a =un|=invitaremos|=le =invitamos|=te =invitamos|=os =invitamos|=les =invitamos) ..3 (=a|=al) ..3 (=cenar|=comer|=desayunar|=almorzar|=cena|=comida|=cafe|=copa|postre|desayuno|=noche|sesion*|masaje|=tomar|=probar|botella|=ronda|=visita gratis|cerveza|brunch)
    (descuento|rebaja) ..2 (=en|=para|=sobre) ..2 (=su|=tu|=la) ..1 (proxim*|siguiente)
    (=cafes|=cafe|=cena|=copas|=copa|postre|postres|=ronda|=comida|desayuno|=noche|botella|=vino) ..2 (=paga|=pone|=pagamos|=ponemos|=invita|=invitamos|=corre|=corren) ..2 (=la =casa|=nosotros|=de =nuestra|=por =nuestra)
    (detalle|detallito|regalo|obsequio|sorpresa|cortesia) =de (nuestra =parte|=parte =de =la =casa)
    - (aparcamiento|parking|=wifi|=entrada|=envio|=agua|=traslado|cancelacion*|acceso|estacionamiento) ..3 (gratis|gratuit*)
    - (=prueba|version*|=app|tarifa|=tono) ..1 gratuit*
    - (gratis|gratuit*) ..2 (=para =todos|=para =niños|siempre|=menores)
    - (gracias|alegr*|=gusto|=gustara|=gustaran|=gustaron|=gustado|=guste|=gustase|encant*|disfrut*|celebr*|feliz|felices|lament*|sent*|=siento|ilusion*) ..9 (=vino|postre|desayuno|=cafe|masaje|=tarta|=cena|regalo|detalle|=copa|coctel|botella|gratis|cortesia|=bono|=vale|tratamiento|obsequio|sorpresa|=comida|sesion*)
    - (=no|=nunca|tampoco) ..3 (ofrec*|descuento*|gratis|regal*)
    - (tarjeta|descuento*|programa|=club) ..2 (fidel*|=socios|habitual*|residentes|estudiantes|=temporada)
    - (compr*|utiliz*|canje*|=usar|caduc*|=su|=el|=tu) ..1 (=vale|=bono|tarjeta regalo|cupon|=certificado|regalo) ..3 (=que|=no|compr*|caduc*|=de =su|=fue|=para)
    - (=le|=les|=te|=os) ..3 (ofrec*|=dimos|=damos|dar*) ..4 (disculpa*|explicac*|informac*|respuesta|solucion*|alternativ*|atencion* =que|servicio|experiencia|=trato|mejor|nivel|calidad|=mesa|=hora|=la =atencion|=nuestras|=ayuda|=apoyo)
    - (=le|=les|=te|=os) ..3 (invit*) ..3 (=a)? ..2 (contact*|escrib*|llam*|=ponerse|hablar*|comunic*|=compartir|contar*|envi*|=revisar|=consultar)
    - (=todos|=los|=prestar|cuidar*|=mas|=con|=cada|=sin|=al|=ese|=este|=conocer) ..2 detalle*
    - (=gesto|detalle) ..2 (=de =su =parte|=suyo|=tomarse)
    - (=no) ..2 (=es|=sera) ..2 gratuit*
    - (cobramos|cobraron|=cobro|cobrado|=cobrar|cobrarle) ..4 (sesion*|=noche|=cena|comida|desayuno|=copa|postre|=cafe|botella|tratamiento|entrada*)
    - molestias ..6 atencion ..2 (=al|=te|=le|cliente)
    - (coloc*|pon*|instal*|timbre|rampa|cartel|=cola) ..5 =en =la =entrada
    - (=podemos|=vamos =a|=gustaria) ..1 (hacerlo|hacerla|repartirl*|partirl*) =en
    - (alumnos|=visita|familia|=gente|clientes|palabras|=dia|sonrisa) ..4 (=es|=son|=ha =sido|=fue) =un =regalo
    - =como ..1 (gerente|director|directora|propietari*|dueñ*|encargad*|responsable|presidente|presidenta) ..1 (=pido|=pedimos|disculp*)
    - gratuit* =como (figura|indica|=pone|=dice)
    - gratis =en =el (desayuno|=menu)
    - como (equipo|tienda|empresa|casa|familia|restaurante|hotel|taller|clínica|escuela) ..1 (=le|=te|=les|=os) pedimos
    (proxim*|siguiente|primera) ..5 ((=no =le =va =a =costar)|(=no =le =costara)|(=es =gratis)|(=es =un =regalo)|(=la =paga =mi)|(=corre =de =nuestra))
    (=queda|=quedan|=quedas|quedais|=esta|=estan) invitad* ..2 =a ..1 (=cenar|=comer|desayunar|=merendar|=una|=un|tomar)
    (=lo|=los|=la|=las) =paga ..1 (=mi =jefe|=la =casa|=el =jefe|=el =hotel)
    ((=por =la =cara)|(=sin =pagar =un =duro)|(=sin =cobrarle =nada)|(=sin =cobrarte =nada))
    (llevese|llevate) ..1 (=el|=la|=los|=un|=una) ..4 =que =mas (=le|=te) =guste
    - guard* ..1 (=una|=un) (copa|mesa|sitio|silla|hueco|plaza)
  `,
  advertising: `
    - (pida|pide|pedir) cita ..3
    (=pruebe|=prueba|=prueben|=probad|saboree|=saborea|=descubra|=descubre|descubrid|=visite|=visita|=visiten|=conozca|=conoce|=disfrute|=disfruta|=reserve|=reserva|=reserven|=pida|=pide|=compre|=aproveche|=aprovecha|=no =se =pierda*|=no =te =pierdas|=no =se =pierdan|=no =os perdais|=venga|=ven|=vengan|=acerquese|=acercate|=siganos|siguenos|siganos|=suscribase|=suscribete|=descargue|=descarga|=unase|=unete|=inscribase|=apuntese|=apuntate|=consulte|=eche =un vistazo|=deguste|=corra|=adquiera) ..3 (=a|=y|=ya|=en|=probar|=conocer|=de)? ..3 (nuestr*|=la|=el|=los|=las) ..3 (nuev*|=menu|=carta|oferta*|promocion*|premiad*|galardonad*|famos*|=temporada|verano|invierno|=otoño|primavera|especial*|coleccion*|brunch|happy =hour|instagram|canal|=newsletter|boletin|=app|aplicacion*|fidelidad|inauguracion*|degustacion*|=spa|terraza|azotea|paquete*|servicios|tienda online|=web|local|sucursal|restaurante|segundo|segunda|=otro|=otra|rebajas|descuentos|tratamientos|=jornadas|arroces|hamburguesa*|=platos|coctel*|=redes|=gama|catalogo|=club|mejor*|unic*|exclusiv*|experiencias)
    (=somos|=es|=son|=fuimos|considerad*|=nuestro) ..3 (=el|=la|=los|=las) ..1 (mejor|mejores|lider*|numero =uno|numero =1|principal|=mas (barat*|economic*|grande*|completo|completa|vendid*|visitad*|premiad*|popular*|prestigios*|recomendad*|fresc*)|unic* =en|primer* =en|referencia) ..4 (=de|=del|=en|clinica|hotel|restaurante|=ciudad|pueblo|region|=pais|=zona|salon|empresa|=mercado|calidad|tienda|equipo|=mundo|precios|provincia|sector|barrio|=taller|comunidad)
    (=el|=la|=los|=las) (mejor|mejores) ..1 (clinica|restaurante|hotel|salon|empresa|tienda|dentista*|abogad*|precio*|pizza*|hamburguesa*|equipo|especialista*|calidad|medicos|=comida|=cafe|=spa|escuela|agencia|=bar|cocteles|eleccion*|gimnasio|sushi|habitacion*|paella|=tapas|=carnes|=tacos|asador|servicio|=taller|=peluqueria) ..2 (=de|=del|=en) ..2 (=ciudad|pueblo|region|=pais|=zona|=mundo|<name>|=mercado|provincia|barrio|=costa|centro|españa|mexico|=america)
    (@our) ..1 (precios|tarifas) ..2 (=son|=los) ..2 (mejores|=mas =bajos|=mas barat*|=mas =bajos|inmejorables|imbatibles|competitiv*)
    (galardonad*|premiad*) ..3 (=carta|=chef|=menu|restaurante|hotel|cocina|=por|=cocteleria)
    (oferta* especial*|=por =tiempo =limitado|tiempo =limitado|=gran inauguracion*|proxima apertura|precios imbatibles|mejores precios|=super oferta*|ofertas exclusivas|=hasta =agotar|=hasta =fin =de existencias|=plazas =limitadas|ultimas =plazas|=reserve =ya|=reserva =ya|=reserve =ahora|=reserva =ahora|=pida =ya|=compre =ya|=dese =prisa|=no =se =lo =pierda|=no =te =lo =pierdas|happy =hour|=hora feliz|=consulta gratuita|primera =consulta gratis|precios competitivos|siguenos =en|siganos =en|=suscribase|=suscribete|descargue* nuestra|=descarga nuestra|=dale =like|=nuestr* (nuev* )?(=menu|=carta) =de (verano|invierno|=temporada|=otoño|primavera|degustacion*|navidad))
    (tambien|=ademas) ..1 (=ofrecemos|=contamos =con|=disponemos|=hacemos|=vendemos|=servimos|=organizamos|=realizamos|=tenemos) ..3 (catering|eventos|=bodas|banquetes|servicio*|delivery|menu*|=spa|tratamientos|=clases|=envios|comuniones|celebracion*|tienda|paquete*|talleres|excursion*|reparto|=a domicilio|productos|=alquiler)
    (=ya|=ahora) ..1 (=ofrecemos|=tenemos|=disponemos =de|=vendemos|=contamos =con) ..3 (promo*|oferta*|descuento*)
    (=reserve|=reserva|=reserven|=contrate|=contrata) ..3 (=su|=tu) ..2 (proxim*|=mesa|habitacion*|estancia|=cita|evento|=boda|fiesta|=cena|vacacion*|=plaza) ..3 (=en|=con|=directamente|=ahora|=hoy|=ya|=a =traves|=web|online)
    (=reserve|=reserva|=reserven|=pida|=pide|=compre|=compra|=ordene|=ordena) (=ya|=ahora|=hoy|=directamente|online|directo) ..4 (=en|=por|=a =traves|=con|=web|=app|nosotros)?
    (=visite|=visita|=conozca|=conoce|=pruebe) ..2 (=el|=la)? ..1 nuestr* ..1 (segund*|otr*|nuev*|herman*) ..1 (restaurante|hotel|local|tienda|=sede|sucursal|salon|clinica|=web|=bar)
    (=desde|=a =partir =de) ..2 (viernes|=lunes|mañana|=sabado|domingo|=jueves) ..4 (nuev* (=menu|=carta)|=menu =de|=carta =de|=oferta)
    (=lanzamos|=estrenamos|=inauguramos|=presentamos|=acabamos =de (=abrir|=estrenar|=inaugurar|=lanzar)) ..4 (nuev*|=menu|=carta|local|=spa|tienda|servicio|coleccion*|=linea|sucursal|restaurante)
    (=hemos =abierto|=abrimos|=inauguramos|=acabamos =de =abrir|=estrenamos|=abriremos) ..3 (=otro|=un|=una|=nuevo|=nueva|=segundo|=nuestro) ..2 (local|restaurante|tienda|=sede|sucursal|clinica|hotel|=bar|salon) ..2
    - (gracias|alegr*|content*|=gusto|=gustara|=gustaran|=gustaron|=gustado|=guste|=gustase|encant*|disfrut*|celebr*|feliz|felices|lament*|sent*|=siento|ilusion*|=que =bien|=bueno =saber|=gusto|=gustara|=gustaran|=gustaron|=gustado|=guste|=gustase|orgull*) ..10 (=menu|=carta|premiad*|mejor*|famos*|terraza|azotea|degustacion*|especial*|nuev*|brunch|=spa|hamburguesa*|coctel*|tratamientos|=temporada|local|restaurante)
    - (cambiad*|actualizad*|corregid*|revisad*|version*|=nuev* (=chef|encargad*|gerente|responsable|procedimiento|sistema|proceso|protocolo|colchon*|=turno|horario)) ..4
    - (encontr*|consultar*|=consulte|=ver|=lista|descarg*) ..6 (alergeno*|instruccion*|horario*|=ayuda|soporte|condicion*|=version|actualizacion*)
    - (hac*|=dar|=dando|=dimos|=lo) ..3 (=lo)? ..1 (mejor) ..2 (=de =nosotros|=posible|=de =si)?
    - (=la|=el|=lo) (mejor) ..1 (manera|=forma|opcion*|camino|=es|experiencia|=imagen|solucion*|impresion*|version*|=recompensa|=parte|=para|=que|=posible|=de =nuestr*|regalo|noticia|atencion*|=trato|=cara|servicio =posible)
    - (=no) ..4 (=la|=el) mejor
    - (=mejor|=mejores) ..1 (publicidad|clientes|propina|premio|momento|=dia|=hora|descripcion*|resumen|=piropo|companer*|compañer*)
    - =ya (=tenemos|=hay) =mas (=sillas|mesas|=sitio|espacio|=luz|papeleras|=bancos|=tronas|=personal|=manos)
    - =se (=pide|=reserva|=compra|=visita)
    - (=nuestr*) ..2 (=no) ..1 (=fue|=estuvo|=es)
    - (segu*|siga*) ..2 (trabaj*|mejor*|esforz*)
    - (=la|=su|=una|=de|=tu|=otra|=esta|=con) (=visita|=reserva|=prueba|=compra|=pide|=descarga|=consulta|=oferta)
    - (=no) (=es) ..3 (=la|=el)
    - (escrib*|contact*|llam*|bienvenid*|comunic*) ..6 (=web|=app|aplicacion*|canal*|=redes|instagram)
    - (=volver|vuelva*|=vuelvas|esper*) ..4 (antes|=antes) ..3 (verano|=temporada)
    - (=tenemos|=hay|=si) ..3 (opcion*|=platos) ..2 (vegan*|vegetarian*|=sin =gluten)
    ((=de =paso)|(=ya =puestos)|(=ya =que =estamos)|aprovechamos|aprovecho) ..6 (=hacemos|=tenemos|=vendemos|ofrecemos|=acaban =de|(=han =llegado)|=llegaron|estrenamos|=abrimos|=disponemos|=alquilamos|=organizamos|servimos|recordarle*|contarle*|anunciar*)
    - (=pida|=pide|=pedir|=solicite|=solicita) ..1 (=recogida|=devolucion|=cambio|duplicado|=factura|informe|=revision)
    - (=pida|=pide|=reserve|=reserva|=pedir) ..3 (=cita|tornillo|=hora|=turno|=pieza|recambio|=mesa)
    - (=pruebe|=prueba) ..6 ((=nos =dice*)|(=otra =vez)|(=con =la)|(=de =nuevo)|=nuevamente)
    - =la =pida
    - (=que|=cuando) ..4 (=venga|=vengan|=vengas)
    - (ninguna|alguna|=ni =una|=nueva) reserva
    (aproveche|aprovecha|(=no =se =pierda)|(=no =te =pierdas)) ..6 (nuev*|=menu|=carta|oferta*|promocion*|jornadas|temporada|coleccion|taller*|rebajas|estreno)
    - (=primera|=segunda|=tercera|=doble|ultima|proxima|=cada|=otra|guiada) (=visita|=reserva|=compra|=prueba|=consulta)
    - (=visita|=reserva|=compra) (guiada|=como|=y|=fue|=que)
    - (=pruebe|=prueba|=prueben) =y (=diganos|=dinos|=digame|=cuentenos|=cuentanos|=opine)
    - =que =presentamos
    - (cociner*|=equipo|compañer*|=nuevo|=nueva) ..1 =ya =conoce
    - =se =ven
    - =mejor ..1 (reconocimiento|recompensa|premio|agradecimiento|motivacion|estimulo|regalo|aplauso|piropo|halago|medalla)
    - (parking|aparcamiento|garaje|estacionamiento) ..3 =plazas =limitadas
    - (rincon|=dia|=mes|=hora) =mas (fresc*|tranquil*|frio|fria|=corto|=corta|=largo|=larga)
    - (sistema|panel|aplicación|app|web|máquina|programa|cajero) ..1 pide ahora
    - (ajustar*|=ajustamos|=arreglamos|=repasamos|=revisamos|=cambiamos|=retocamos|=hacemos|=probamos|=miramos|=limpiamos|=medimos|=pintamos|=cosemos|=repetimos) ..2 =de =nuevo
    - (=venga|=pase|=ven|=vengan|=pasese|=pasate|=acerquese) ..1 =con (=la|=el|=los|=las|=su|=sus|=tu) ..6 (=elegimos|=cambiamos|=buscamos|=probamos|=arreglamos|=ajustamos|=vemos|=miramos|=revisamos|=tomamos|=hacemos)
    - =la =mejor (prueba|noticia|recompensa|señal|propina|motivacion) ..1 (=de|=que|=es|=para =nosotros|=para =el =equipo|=posible)
    - =el =mejor (premio|piropo|cumplido|elogio|halago|pago|agradecimiento)
    (=reserve|=reserva|=reserven|=reservad|=apuntese|=apuntate|=compre) =ya ..1 (=su|=tu|=la|=el|=sus|=vuestra) (=mesa|=plaza|=entrada|entradas|habitacion|=cena|=sitio|=lote|cesta|=menu)
  `,
  'promo-code': `
    (codigo|cupon|promocode|=promo|=clave promocional) ..3 (<number>|=de descuento|promocional|=en =la =web|=al =pagar|=al =reservar|=al =finalizar|=en =su =proxim*|=obten*|=y =obten*|=gratis|=hola*|%)
    (=use|=usa|=usen|=utilice|=utiliza|introduzca|introduce|=aplique|=aplica|canjee|=canjea|=ingrese|=ingresa|=mencione|=menciona|=ponga) ..3 (codigo|cupon|=promo|=clave) ..3
    (<number> (%|=por =ciento|=por =cien)) ..3 (=de)? ..1 (descuento|=dto|=menos|rebaja|=off|cashback|=mas barato|bonificacion*)
    (descuento*|rebaja*|oferta*|ahorr*|cashback|=dto|=menos =un) ..3 (=de|=del|=un|=hasta|=el)? ..2 <number> ..1 (%|=por =ciento|=por =cien)
    - (=por|=durante|=tras|=del|=en) =el? black friday
    - =buen =fin =de
    (=2x1|=3x2|=dos =por =uno|=dos =x =uno|=tres =por =dos|=2 =por =1|=2 x 1|=3 x 2|=solo =hoy|=solo =por =hoy|=unicamente =hoy|=solo =esta semana|=solo =este =fin|black friday|=cyber monday|=buen =fin|=hot =sale|=mitad =de precio|=a =mitad =de precio|=segunda =unidad|=compre =uno|=compra =uno|((=lleve|=lleva) =dos (=y|=por|pag*))|=segundo gratis|flash|=super descuento*)
    (<number> (=euros|<money>|=pesos)) ..1 (=de)? (descuento|=menos|rebaja)
    (=con|=usando|=use|=usa|=introduzca|=introduce|=aplicando) ..1 (=el|=nuestro|=este)? ..1 (codigo|cupon) ..5 (descuento*|%|gratis|=regalo|=envio)
    - (=100) %
    - codigo ..2 (=de =error|error|=de verificacion*|verificacion*|=de acceso|=de =reserva|=de =barras|=qr|postal|=de seguridad|=de vestimenta|=de confirmacion*|confirmacion*|=de activacion*|activacion*|=sms|=etico|=penal|fuente|=de =la puerta|=de =la =entrada)
    - =solo (=hoy|=por =hoy) ..2 (=hemos|=pudimos|=vemos)
    - (=iva|=de) <number> %
    (=cinco|=diez|quince|veinte|treinta|cuarenta|cincuenta|<number>) ((=por =ciento)|%) ..4 (=menos|descuento|rebaja*|=dto|barat*)
    (descuento|rebaja|=menos|ahorr*) ..3 (=cinco|=diez|quince|veinte|treinta|cuarenta|cincuenta|<number>) ((=por =ciento)|%)
    (=diga|=di|escriba|=escribe|=teclee|=meta|=mete|=ponga|=use|=usa|introduzca|mencione|menciona) ..5 ((=al =pagar)|(=en =el =carrito)|(=al =finalizar)|(=en =la =casilla))
    (=clave|=palabra|contraseña|=codigo) ..6 (=descuento|=rebaja|=gratis|=menos|=precio)
    - =codigo <number> ..3 (desaparec*|error|=sale|=aparece|=version|actualiz*)
    - codigo ..1 =de =descuento ..2 (caduc*|=dio|fallo|=daba|venc*|=ya =no|funcion*)
    (=con|=usando|=diga|=escriba|tecleando|introduciendo) ..2 (clave|palabra|=codigo|cupon) ..6 (descuento|ahorr*|rebaj*|=gratis|desaparece)
    (descarg*|descarguese|presente) ..2 =vale ..4 =caja
  `,
  'regulated-goods': `
    (=pida|=pruebe|=compre|=venga|=ven|=beba|=disfrute|=tome|=adquiera|=lleve|=llevese|=llevate|=consiga|=deguste|=vuelva|=no =se =pierda|=aproveche|proxima =vez) ..6 (whisky|=ron|=vodka|ginebra|=gin|tequila|mezcal|cerveza|cervezas|=vino|=vinos|coctel|cocteles|champan|=cava|chupito*|shots|brandy|coñac|cachimba*|shisha|narguile|cigarrillo*|tabaco|=puro|=puros|habanos|vapeador*|vaper*|=vapes|=iqos|=snus|pastillas|viagra|antibiotico*|analgesico*|botox|casino|apuesta*|tragamonedas|tragaperras|=poker|ruleta|=bingo|=loteria|esteroides|cannabis|=cbd|marihuana|armas|municion*|=gin tonic*|cubata*|=copas|mojito*|margarita*|=sangria|gintonic*|=fuegos artificiales|petardos) ..3 (=oferta|promocion*|especial|=hora feliz|happy =hour|=2x1|=dos =por =uno|=mitad|descuento|=sin receta|barat*|=mejor precio|gratis|=esta =noche|=hoy|%|=ahora|=con nosotros|=bono|=aqui|=en =oferta|=doble)?
    <start> (=pide|=prueba|=compra|=bebe|=disfruta|=toma) ..6 (whisky|=ron|=vodka|ginebra|=gin|tequila|mezcal|cerveza|cervezas|=vino|=vinos|coctel|cocteles|champan|=cava|chupito*|shots|brandy|coñac|cachimba*|shisha|narguile|cigarrillo*|tabaco|=puro|=puros|habanos|vapeador*|vaper*|=vapes|=iqos|=snus|pastillas|viagra|antibiotico*|analgesico*|botox|casino|apuesta*|tragamonedas|tragaperras|=poker|ruleta|=bingo|=loteria|esteroides|cannabis|=cbd|marihuana|armas|municion*|=gin tonic*|cubata*|=copas|mojito*|margarita*|=sangria|gintonic*|=fuegos artificiales|petardos) ..3 (=oferta|promocion*|especial|=hora feliz|happy =hour|=2x1|=dos =por =uno|=mitad|descuento|=sin receta|barat*|=mejor precio|gratis|=esta =noche|=hoy|%|=ahora|=con nosotros|=bono|=aqui|=en =oferta|=doble)?
    (=sin) ..1 (receta|prescripcion*)
    (whisky|=ron|=vodka|ginebra|=gin|tequila|cerveza*|=vino|coctel*|chupito*|tabaco|cigarrillo*|cachimba*|shisha|=vaper|=copas|alcohol|champan|cubata*|mojito*|=cubos|=barra =libre|caña*) ..2 (=en =oferta|=oferta|gratis|ilimitad*|=2x1|=dos =por =uno|=a =mitad|barat*|promocion*|=al =por mayor|=hora =feliz|=doble)
    (=barra =libre|=hora feliz|happy =hour|=noche =de =chicas|=ladies night|=copas gratis|chupitos gratis|cigarrillos baratos|tabaco barato|=apuestas gratis|=tiradas gratis|=bebida =ilimitada|alcohol =ilimitado)
    (oferta*|promocion*|descuento*) ..3 (whisky|=ron|=vodka|ginebra|tequila|cerveza*|=vino|cocteles|chupito*|tabaco|cigarrillo*|cachimba*|shisha|vaper*|=copas|alcohol|apuesta*|casino)
    (prueb*|tent*) ..2 (suerte) ..4
    (=apueste|=apuesta|=juegue|=juega) ..4 (=con nosotros|casino|=en nuestro|=ahora|=hoy|=en =nuestra|ruleta|tragaperras|=web)
    - (gracias|alegr*|=gusto|=gustara|=gustaran|=gustaron|=gustado|=guste|=gustase|encant*|disfrut*|celebr*|lament*|sent*|=siento) ..9 (vino*|cerveza*|coctel*|whisky|ginebra|=copas|champan|=ron|cachimba*|=sangria|mojito*|=cava)
    - (=carta|bodega|maridaje|=cata|=copa|=lista) ..1 (=de)? ..1 (vino*|cerveza*)
    - (=la|=su|nuestra|=una|=en) =apuesta
    - (=una|=la|=su) (=prueba|=compra|=toma)
    - barra =libre =de =la =boda
    (animese|animate|anim*|=atrevase|atrevete|=pasese|=pasate|=caiga|acerquese|=ven|=venga|=vente|=prueba|=pruebe|=suba) ..6 (ruleta|bingo|=poker|casino|apuesta*|apostar|tragaperras|=slots|cachimba*|=puros|=habanos|tabaco|vapers|chupito*|loteria|rasca)
    (primera|segunda|=otra) ..1 (apuesta|cachimba|=tirada|=partida|=jugada) ..4 (gratis|=sabe|=corre|=cae|=toca|=cuenta|=nuestra|=espera|=regal*)
    - =vino (=mas|=mucha|=tanta|=la =mitad|=el =doble|=bastante|=poca)
  `,
  'personal-channel': `
    (escrib*|llam*|mand*|=envi*|contact*|habl*|=mensaje|=buscame|=busqueme|agreg*|=sigame|=sigueme|añad*) ..4 (=al|=a|=por|=en|=me|=un|=mi) ..3 (whatsapp|telegram|instagram|insta|facebook|movil|=celular|=dm|signal|=viber|telefono|numero|perfil|=cuenta|gmail|correo) ..2 (personal|=particular|privad*|propi*|=mio|=mia|(=de|=del) ..1 (nuestr*)? ..1 (@staff|=dueño|=dueña|<name>))
    (=mi|=mis|=al =mio|personal|=particular) ..2 (whatsapp|telegram|instagram|insta|facebook|movil|=celular|=dm|signal|=viber|telefono|numero|perfil|gmail|correo personal|=cuenta personal|=linea)
    (whatsapp|telegram|instagram|facebook|movil|=celular|telefono|numero|correo|perfil|=cuenta) ..1 (personal|=particular|=privado|=privada) ..2 (=de|=del|=mio)?
    (whatsapp|telegram|movil|=celular|numero|telefono|instagram|facebook|perfil) ..1 (=de|=del) ..2 (nuestr*|=el|=la)? ..1 (@staff|=dueño|=dueña|=dueno|propietari*|director*|<name>)
    (=escribame|=escribeme|=mandeme|=mandame|=llameme|=llamame|=agregueme|=agregame|=contacteme|=contactame|=busqueme|=envieme|=enviame|hableme|hablame) ..5 (whatsapp|telegram|instagram|facebook|=dm|=al =privado|movil|=celular|numero|signal|telefono|=al <number>|=directamente|personal*|=messenger)
    (=whatsapp|whatsappee*|wasapee*|=un =wasap|=un whatsapp) ..3 (=a|=al) ..2 (@staff|dueñ*|director*|<name>|nuestr* (gerent*|director*|dueñ*|encargad*))
    - (telefono|numero|movil) =de =guardia
    - numero =del (tecnico|medico|medica|ingeniero) =de =guardia
    - (nuestr*|oficial*|empresa|hotel|restaurante|clinica|corporativ*|negocio|tienda) ..2 (whatsapp|telegram|instagram|facebook|correo|telefono)
    - (whatsapp|telegram|instagram|facebook|correo|telefono) ..2 (oficial|empresa|corporativ*|=del hotel|=del restaurante|=de =la clinica|=de atencion*|=de =reservas|=de =la tienda|=de =la empresa)
    - (=personalmente|=en =persona)
    - (=datos|=uso|asistencia|=trato|atencion*|=area|asunto|informacion*|experiencia|mensaje) ..2 (personal*|privad*)
    - numero =de (=pedido|=reserva|referencia|habitacion*|=factura|contrato|=caso|expediente|incidencia)
    - (numero|telefono|whatsapp|correo) ..1 (=de|=del|=en) ..2 (perfil|=ficha|=web|local|hotel|restaurante|tienda|clinica|oficina|centro|negocio|salon|=taller|nuestr* (perfil|=ficha|=web|local|tienda|centro|negocio))
    - escríbame por privado
    - (numero|telefono) =del (administrador|conserje|portero|bedel|seguro|taller|centro|hotel|local)
    - (numero|telefono) ..1 (=del|=de) ..1 @staff ..2 (=esta|=figura|=aparece|=viene) ..2 (=en|=junto|=al)
    (movil|=celu|=cel|celular|=numero|telefono|whatsapp|=whats|=wasap) =de =mi ..1 (hermana|hermano|mujer|marido|padre|madre|hijo|hija|socio|socia|=casa|primo|prima|suegra|novio|novia)
    (=celu|=cel|=whats|=wasap|=wsp) =de (=la|=el|=mi|@staff|<name>|dueña|dueño|jefa|jefe)
    (=celu|=cel|=whats|=wasap|=wsp|=insta|=telegram) =del (encargado|jefe|dueño|gerente|chef|repartidor|tecnico|mecanico)
    (mand*|=tira|=tirale|=tiras|=tirame|=echale|=pon|=ponle|envi*) ..2 (=whats|whatsapp|=wasap|=wsp|=telegram|=audio|=dm|=md) ..1 =a (=mi|=mis|nuestra|nuestro|<name>|=la|=el) ..2
    =al? (facebook|instagram|=insta|=face|=messenger|whatsapp) (=mio|=mia|=suyo)
    (=numero|telefono|movil|celular) =particular ..1
    (correo|gmail|hotmail) =de (<name>|@staff) ..4 (gmail|hotmail|=suyo|personal|=particular)
    - (suena|sonara|salta|llega|avisa|vibra|entra) ..3 =en =el (movil|celular|telefono)
    - (=busqueme|=buscame|=busquenos) directamente ..3 =en =direccion|=oficina|=recepcion|=administracion|=taller|=mostrador|=tienda|=local|=secretaria
  `,
  solicit: `
    (diga*|pida*|pid*|=dile|anim*|recomiend*|invit*|=trae|=traiga|cuent*) ..3 (=a)? ..3 (amig*|familia*|conocid*|compañer*|colegas|=seres|contactos|vecin*|seguidores|=todos) ..5 (=que)? ..3 (valor*|opin*|reseñ*|califi*|puntu*|estrellas|=nos|=vengan|visit*|recomiend*|dej*|escrib*|votar*|=cinco)
    (dej*|escrib*|pong*|=pon|publiqu*|compart*|regal*|=denos|=danos|=haga|añad*|anad*|copi*|repit*) ..4 (=nos|=la|=su|=una|=tu|=otra|tambien|=misma|=esta)? ..3 (reseña*|resena*|opinion*|valoracion*|comentario*|estrellas|critica*|testimonio) ..3 (=en|=por) ..2 (google|tripadvisor|=yelp|facebook|booking|trustpilot|=maps|instagram|amazon|otras (paginas|plataformas|=redes)|nuestr* (=web|pagina|perfil|=redes)|=app =store|=play =store)
    (dejenos|dejanos|=dejar|=deje|=deja|escribanos|escribenos|=escriba|regalenos|regalanos|=compartir|=comparta|=comparte|=denos|=danos|=publique|=publica|=ponganos|=ponnos|dejadnos|=dejarnos|escribir*) ..3 (=tambien|=una|=otra|=su|=tu|=un)? ..2 (buen*|positiv*|bonit*|nuev*|otr*|segund*|=gran)? ..1 (reseña*|resena*|valoracion*|critica*|puntuacion*|testimonio|(=cinco|=5) estrellas|opinion (positiva|=en|=buena)|comentario (positivo|bonito|=en)) ..1 (positiv*|bonit*|favorable*)?
    (valorenos|valoranos|califiquenos|calificanos|puntuenos|puntuanos|reseñenos|votenos|votanos|recomiendenos|recomiendanos|valoradnos|evaluenos)
    (recomend*|recomiend*) ..2 (=nos|nuestr* (hotel|restaurante|local|negocio|clinica|tienda|servicio*)) ..3 (=a|=entre) ..2 (=sus|=tus|amig*|conocid*|familia*|=todos|vuestr*)
    (=corra|=corre|=corran|difund*|=pase|=pasen|haga* =correr) ..3 (=la|=el) (=voz|palabra)
    (agradec*|encantar*|gustar*|ilusion*|feliz|felices|ayudar*) ..5 (=si|=que|=con|=recibir|=otra|=una|=tener) ..4 (dej*|escrib*|public*|valor*|reseñ*|compart* ..3 (google|tripadvisor|facebook)|opin*|=otra|=nueva|=buena|=mas) ..4 (reseña*|resena*|opinion|valoracion*|google|tripadvisor|facebook|booking|trustpilot|estrellas)
    (=no) ..1 (=se|=te|=os) (olvid*) ..2 (=de)? ..3 (valor*|opin*|reseñ*|califi*|puntu*|dejar*|recomend*)
    (=necesitamos|=queremos|=buscamos|=mas) ..3 (reseñas|resenas|opiniones|valoracion*) ..2 (positivas|=como =esta|=como =la|=buenas|=de clientes|=asi|=de =cinco)
    (=podria|=podrias|=puede|=puedes|=le =importaria|=le =pedimos|=te =pedimos|=por favor|=le =invitamos =a|=te =invitamos =a|=le =animamos =a|=te =animamos =a) ..4 (valorar*|dejar*|calificar*|puntuar*|reseñar*|publicar*|recomendar*|escribir*) ..4 (=en|=una)? ..2 (google|tripadvisor|facebook|booking|trustpilot|reseña|resena|valoracion*|opinion positiva|=yelp|=app =store|=play =store|=amigos)
    (=vendria|=vendra|=ayudaria|=ayudara|ilusion|=gustaria|=encantaria|agradec*|=alegraria) ..6 (=pusiera|=pusieras|=ponga|=pongas|=dejara|=dejaras|=escribiera|=publicara|=compartiera|=dejase) ..4 (reseña*|resena*|opinion*|valoracion*|comentario*|google|tripadvisor|facebook|estrellas)
    (=comparta|=comparte|=compartan|=publique|=publica|=cuente|=cuentelo|=cuentalo|=copie|=copia) ..4 =en (google|tripadvisor|facebook|booking|trustpilot|=maps|instagram)
    - (gracias|agradecid*|=agradecemos|=agradezco|=muchas gracias|=alegra|=valoramos|ilusion*) ..3 (=por|=que|=su|=tu|=el|=de|tiempo|=leer|=recibir|=haber) ..7 (reseña*|resena*|opinion*|valoracion*|comentario*|estrellas|recomend*|recomiend*|google|tripadvisor|compart*|puntuacion*|=critica)
    - (=que =nos) ..1 (recomiend*|recomendar*)
    - (decid*|decision*|independ*|=leemos|=leer|=hemos =leido) ..6 (reseña*|resena*|opinion*|valoracion*)
    - (=cada|=cualquier|=todas =las) ..1 (reseña*|opinion*|comentario*)
    - (=nos) ..1 (valor*) ..2 (=su|=tu)
    - (escribanos|escribenos) ..3 (=a|=al|=por|mensaje|=privado)
    - (comparta*|comparte*|=compartir) ..4 (detalle*|=mas|experiencia =con nosotros|=fecha|=lo =que|=lo =ocurrido|numero|privad*)
    - (=que|=se) ..1 (=corre|=corrio|=corra) =la =voz
    (=ojala|gustaria|encantaria|anim*) ..10 (=por|=en|=a) (=esta|=esa|=google|=aqui|=nuestra) ..2 (pagina|=web|=ficha|perfil|=muro)? ..3 =a? ..1 (=decir|=decirlo|=dejar|escribir|contar*|=poner|=opinar)
    (=otras|=otra|=demas) ..1 (fichas|=webs|paginas|=redes|plataformas|pagina|=web|=ficha) ..6 (perlas|agradec*|ilusion|favor|(=nos =ayud*))
    - (gracias|agradec*|=dedicado|dedicarnos|=molestia|=tiempo) ..8 =dejarnos (=esta|=su|=tu)
    =que =corra =la =voz
    (necesitamos|=queremos|=buscamos|=nos =faltan) ..5 (<number>|=cien|=mil|=mas|=diez|veinte) (comentarios|reseñas|resenas|opiniones|valoraciones)
    (cuentelo|cuentalo|diganselo|diselo|contadlo|escribanos|escribenos) ..4 (=thefork|=google|tripadvisor|=facebook|=instagram|bodas|=todas =las =estrellas|=mundo =entero|=algo =bonito|=en =internet|=en =redes)
    (reseñita|opinioncita|comentarito) ..4
    (=los|=las) =que =no =soleis (escribir|opinar|comentar)
    (quedamos|=estamos|estaremos) =a =la =espera =de ..1 (=su|=tu) (valoracion|reseña|opinion|puntuacion)
    (ayudenos|ayudanos|ayudadnos|=echenos =una =mano) ..2 =con ..2 (reseña|resena|opinion|valoracion|comentario|estrellas)
  `,
} as const;
