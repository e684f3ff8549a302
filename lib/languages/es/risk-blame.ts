/** Whose fault it was, and excuses. */
export const blame = {
  'customer-fault': `
    - (deberia|tendria que|debio) haberse (dicho|avisado|anunciado|indicado|explicado)
    (=vinieron|=vino|=llegaron|=llego|=aparecieron) ..3 (=media hora|=hora|minutos|=tarde) ..4 =sin =avisar
    - tenia =que haber recibido
    (=se|=te|=os|=nos) (=habria|=habrias|=hubiera|=hubieras|=hubiese) (ahorrad*|evitad*|enterad*) ..3
    =de =haber ..3 (leid*|preguntad*|avisad*|actualizad*|llegad*|llamad*|reservad*|seguid*|mirad*|confirmad*|=hecho|=dicho|escuchad*|traid*)
    @you mism* ..3 (pid*|ped*|elig*|eleg*|escog*|reserv*|compr*|rellen*|marc*|indic*|firm*|acept*|confirm*|cancel*|romp*|rot*|solicit*|olvid*|provoc*|caus*|equivoc*|hiz*|hech*|introdu*|puls*|complic*)
    (=pidio|=pediste|=pidieron|=pedisteis|pedid*|=eligio|=eligieron|=elegisteis|=elegiste|escogi*|=reservo|reservast*|=reservaron|=compro|=compraste|=selecciono|=seleccionaste|=indico|=indicaste|=introdujo|=introdujiste|=marco|=marcaste|=puso|=pusiste|relleno|=rellenaste|=dio|=diste) ..5 (=mal|equivocad*|incorrect*|erroneament*|erroneo|erronea|(=usted mism*)|(=tu mism*)|(=ustedes mism*)|(=por =su =cuenta)|=mas barat*|=mas economic*)
    =se ..1 (=equivoco|=equivocaron|=ha =equivocado|=confundio|=confundieron|=ha =confundido|=despisto|=olvido) ..2 (=de|=al|=con|=en|=usted|=ustedes)
    (=te|=os) ..1 (=equivocaste|=equivocasteis|=confundiste|=has =equivocado|habeis =equivocado|=olvidaste|=has =olvidado|=has =confundido|=despistaste)
    (=deberia|=deberias|=deberian|deberiais|=debio|=debiste|=debieron|=debisteis|=debia|=debias|=tendria|=tendrias|=tendrian|tendriais|=tenia|=tenias|=tenian|=podria|=podrias|=podia|=podias|=podian|=pudo|=pudiste|=hubiera|=hubieras|=hubiese|=habria|=habrias|=habia|=haberlo|=costaba) ..2 (=que|=debido|=podido|=tenido =que|=podria)? ..1 (=haber|=haberlo|=haberla|=habernos|=haberse|=haberte) ..2 (leid*|avisad*|dich*|preguntad*|llamad*|reservad*|llegad*|comprobad*|mirad*|revisad*|consultad*|informad*|=informarse|comunicad*|pedid*|venid*|quejad*|hablad*|traid*|pensad*|fijad*|escuchad*|seguid*|cancelad*|esperad*|mencionad*|indicad*|especificad*|planificad*|solicitad*|elegid*|prestad*|sabid*)
    (=deberia|=deberias|=deberian|deberiais|=debio|=debiste|=debieron|=tendria|=tendrias|=tenia|=tenias|=habia) ..1 (=que)? ..1 (leer*|avisar*|preguntar*|comprobar*|=fijarse|fijarte|saberl*|=informarse|escuchar*|leerl*)
    (=si) ..2 (=hubiera|=hubiese|=hubieras|=hubieses|=hubieran|=hubierais|=llega|=llegas) ..1 (usted|ustedes|=tu)? ..1 (=a)? ..1 (leid*|avis*|escuch*|llegad*|pregunt*|llam*|seguid*|dich*|mirad*|reserv*|inform*|comunic*|revis*|consult*|comprob*|prestad*|hablad*|leer*|=dicho|venid*|pedid*)
    (=de) (=haber|=haberlo|=haberla|=habernos|=haberse) ..1 (leid*|avisad*|dich*|preguntad*|llamad*|llegad*|escuchad*|seguid*|comprobad*)
    <start> (=haber|=haberlo|=haberla|=habernos|=haberse|=habertelo|=haberselo) ..1 (leid*|avisad*|dich*|preguntad*|llamad*|llegad*|escuchad*|seguid*|comprobad*|pensad*|mirad*|reservad*|pedid*)
    (=bastaba|=bastaria|=costaba|=hubiera =bastado|=habria =bastado) ..3 (=con)? ..1 (leer*|avisar*|preguntar*|llamar*|decir*|pedir*|mirar*)
    (=no|=ni|=nunca|=jamas|tampoco) ..3 (=leiste|=leisteis|=has =leido|=avisaste|=avisasteis|=has =avisado|=preguntaste|=seguiste|=has =seguido|=escuchaste|=presentaste|=cancelaste|=mencionaste|=indicaste|=especificaste|=comunicaste|=informaste|=quisiste|=respetaste|=confirmaste|=llamaste|=dijiste|=te =tomaste|=molestaste|=cumpliste|=supiste|=entendiste)
    <start> (=no|=ni|=nunca|=jamas|tampoco) (=nos|=se|=me|=lo|=la)? (=leyo|leyeron|=ha =leido|=han =leido|=avisó|=avisaron|=ha =avisado|=preguntó|=preguntaron|=ha =preguntado|=siguió|=siguieron|=ha =seguido|=escuchó|=escucharon|=presentó|=presentaron|=canceló|=mencionó|=especificó|=comunicó|=informó|=quiso|=quisieron|=respetó|=respetaron|=confirmó|=se =tomo|=molestó|=fijó|=cumplio|=supo|=entendio)
    (@you|=porque|=que|=como|=pero|=si|=y|cliente) ..1 (=no|=ni|=nunca|=jamas|tampoco) (=nos|=se|=me)? (=leyo|=ha =leido|=avisó|=ha =avisado|=preguntó|=siguió|=escuchó|=canceló|=mencionó|=especificó|=comunicó|=informó|=quiso|=respetó|=confirmó|=se =tomo|=se =molestó|=se =fijó)
    (=no) ..1 (=nos) ..1 (=dijo|=dijiste|dijeron|=dijisteis|=avisó|=avisaste|=avisaron|=advirtio|=advertiste|=informó|=comunicó|=preguntó|=llamó|=llamaste) ..2
    (=olvido|=olvidaste|=olvidaron|=se =le =olvido|=ha =olvidado|=has =olvidado) ..2 (avisar*|cancelar*|mencionar*|decir*|indicar*|=leer|=traer|confirmar*|=pagar|pedir*|=que)
    (=ignoro|=ignoraste|=ignoraron|=ignoro|=hizo =caso =omiso|=hiciste =caso =omiso|=ha =ignorado|=has =ignorado|=incumplio|=incumpliste|=desoyo) ..4 (aviso*|advertenc*|norma*|indicac*|instrucc*|regla*|cartel*|recomendac*|explicac*)
    (=culpa|error|=fallo|responsabilidad|=descuido|=despiste|negligencia|equivocacion*|=falta|problema) ..2 (=suyo|=suya|=tuyo|=tuya|vuestra|vuestro|(=de =usted)|(=del (cliente|usuario|huesped|pasajero|paciente)))
    (=su|=tu|vuestra|vuestro) ..1 (propia|propio|exclusiva)? ..1 (=culpa|error|=descuido|imprudencia|=despiste|equivocacion*|negligencia|irresponsabilidad|impuntualidad|desconocimiento|=falta =de atencion*|=mal =uso)
    (=culpa|=fallo|error|responsabilidad) ..1 (=es|=fue|=era|=sera) ..3 (=suya|=suyo|=tuya|=tuyo|cliente|=de usted|=solo =de usted|vuestra)
    (=mal =uso|=uso =indebido|=uso incorrecto|=mal =utiliz*) ..3 (=su|=parte|cliente|producto|aparato)?
    (=es|=era|=fue|=eso =es) ..1 (=su|=tu|vuestro) ..1 (problema|responsabilidad|eleccion*|decision*)
    (culpes*|=culpate|=culpese)
    (=se|=te|=os) =lo ..1 (=busco|=buscaste|=buscado|=buscaron|=buscasteis|merec*)
    (=que) ..1 (=esperaba|=esperabas|=esperaban|=esperabais|=pretendia|=pretendias) ..8 <question>
    (proxima =vez|siguiente =vez|=en =el futuro|=otra =vez|=quizas|=quiza|=por favor|mejor|ocasion*) ..2 (lea*|leer*|=lee|=leas|fij*|=mire|=mira|=compruebe|=comprueba|=revise|=preste|preguntar*|=pregunte|=pregunta|=avise|=avisa|=llegue|=llega|=consulte|infor*) ..5 (antes|=bien|=carta|norma*|condicion*|instruccion*|atencion*|=letra|descripcion*|=menu|tiempo|=hora|politica*|terminos|=web|anuncio|puntual*)
    (=lea|=lean|=leed|=leas|=lease|=fijese|fijate) ..2 (=bien|antes|=las =normas|=las condicion*|=la =carta|=la descripcion*|=la =letra|=el =menu|=las instruccion*|=el cartel|primero)
    <start> =lee ..2 (=bien|antes|=las|=la|=el|primero)
    =si ..1 =lee (=bien|atentamente|=las|=la|=el)
    (=llegaste|=llegasteis|=llegaron ustedes|@you ..2 =llego|@you ..2 =llegaron|=apareciste|=aparecisteis|=viniste|=vinisteis) ..5 (=tarde|=retraso|=hora =de =cierre|antes =de =cerrar|despues)
    (=llego|=aparecio|=se =presento|=vino|=llegaron|=ha =llegado|=han =llegado) ..3 (=tarde =a =su|=tarde =a =la (=cita|=reserva|=recogida|=consulta|=clase)|=cuando =ya =estabamos|=cuando =ibamos =a =cerrar|(<number> ..1 (minutos|=horas) (=tarde|=de =retraso|despues))|(=con ..2 (minutos|=hora|=horas) =de =retraso))
    @you ..3 (=es|=era|=fue|=ha =sido|=eres|=fuiste|=son) ..3 (=el|=la|=quien|=los)? ..2 (culpable*|responsable*|causante*)
    @you ..2 (=provoco|=causo|=provocaste|=causaste|=provocaron|=causaron|=creo|=rompio|=rompiste|=ensucio|=daño|=dano|=estropeo|=arruino|=ha =provocado|=ha =causado|=has =provocado|=ha =roto|=ha =dañado)
    (=por) ..1 (=no) ..1 (leer*|avisar*|=seguir|escuchar*|preguntar*|=respetar|cancelar*|=presentarse|=llegar)
    (=por|=al) =llegar =tarde
    (expectativas|exigencias) ..3 (irreales|=desmedidas|exagerad*|absurd*|imposibles)
    (=pide|=pides|=esperaba|=esperabas|=exige|=exiges|=quiere|=quieres) ..2 (=lo =imposible|milagros|=demasiado =por|=un =cinco estrellas|=lujo|=el =ritz)
    (=fue|=fuiste|=fueron|=era|=ha =sido) ..1 @you ..1 mism*? ..1 (=quien|=el =que|=la =que)
    @you ..1 mism*? ..1 (=fue|=fuiste) ..1 (=quien|=el =que|=la =que)
    (=habria|=hubiera|=habriamos|=podria =haberse|=podriamos =haber) ..1 (=evitado|=ahorrado|=solucionado|resuelto|=evitar|=evitarse) ..8 (=su =parte|=tu =parte|=si =usted|avis*|pregunt*|=leer*|=leido)
    (=nadie|=no) ..1 (=le|=te|=os|=les) ..1 (oblig*|=puso =una =pistola) ..2 =a
    (=asi =que|=pues|=entonces|=ahora|=luego|=despues) ..2 (=se|=te|=os) ..1 (quej*|lamente*|llore*)
    (=asi =que|=pues|=entonces|=ahora|=luego|=despues) ..1 =no ..1 (=se|=te|=os|=venga|=vengas) ..1 (quej*|lament*|llor*)
    (@you|=que) ..2 =no ..1 (=sepa|=sepas|=sabe|=sabes|=supo|=supiste|=sepan) ..1 (usar*|utilizar*|manejar*|leer*|montar*|instalar*|comer*|comport*)
    (=quien|=quienes) =no ..1 =se? ..1 (=informa|=informan|=lee|=leen|=avisa|=avisan|=pregunta|=planifica)
    @you ..1 (=decidio|=decidiste|=prefirio|=preferiste|=opto|=optaste|=renuncio|=renunciaste|=rechazo|=rechazaste) ..3
    (=su|=tu|=vuestro) (retraso|tardanza|impuntualidad|demora|despiste*|descuido) ..3 (oblig*|=hizo|provoc*|caus*|=impidio)
    =no =es (=cosa|asunto|problema) (=nuestra|=nuestro)
    - (nuestr*|@staff|equipo|=nadie|alguien|cocina|=sistema|tecnico|hotel|personal|recepcion*|=app|aplicacion*|=pedido|paquete|=pizza|=comida|=plato|=platos|=entrega|=taxi|respuesta|maleta|producto|=envio|articulo|encargo|=que =le|(=quien =le)|(=quien =te)|(=quienes =le)|transport*|servicio|correo|habitacion*|=cita|compañero|companera|compañera|=grua|ascensor|=mesa|fontanero|=averia|=sms|mensaje|email|notificacion*|confirmacion*|=banco) ..7 (=no|=se|deb*|ten*|tend*|=llego|=llegaron|equivoc*|olvid*|=aviso|=pregunto|pud*|pod*|hab*)
    - (=no) ..3 (=su|=tu) =culpa
    - (sonr*|risa*|content*|feliz|felices|reim*|riendo|carcajada*) ..4 =por (=su|=tu) =culpa
    - (=el|=su|=un|=tu|=ningun|=sin|=previo|=gracias =por =el|=este) =aviso
    - (lament*|sent*|=siento|perdon*|disculp*|=pena) ..4 (=su|=tu) (error|=despiste)
    - (=no|tampoco) ..1 (=deberia|=deberias|=tendria|=tenia|=tuvo|=debio) ..5
    - (=tuvo|=tuviste|=tuvieron|=tuvisteis) ..1 (=que)
    - (=hemos|=nos|=nosotros|=fuimos|=estuvimos) ..4 (equivocad*|=equivocamos|olvid*)
    - (=deberia|=tendria|=deberian|=tendrian) ..3 (=haber)? ..2 (recibid*|estad*|sid*|habid*|sentid*|encontrad*|obtenid*|disfrutad*)
    - (=no) ..1 (=se)? ..1 (=cumplio|=cumplieron|=entendio|=respeto|=confirmo|=presento|=informo|=indico|=especifico|=comunico) ..3 (=lo|=con|=sus|=su|expectativ*|plazo*|nuestr*|=a =la altura|correctament*|=bien|=la =reserva)
    - (=no) ..1 (=supo|=supieron|=quiso|=pudo) ..3 (ayud*|explic*|resolv*|atend*|darl*|respond*|solucion*|ofrec*)
    - (=si) ..6 (=nos =lo|=gustaria|=puede|=podria|=prefiere)
    - (=no|=nunca|=ni|=tampoco) ..1 =se? ..1 (=le|=les|=te|=os|=lo|=la|=los) ..2 (avis*|inform*|pregunt*|dij*|comunic*|indic*|mencion*|explic*|llam*|atend*|sirv*|ofrec*|=dio|=dieron|gust*|parec*|respond*|escuch*|confirm*|present*|quis*|entend*|respet*|cumpl*|advirt*|=dio|molest*|convenc*|=llego|=llegaron)
    - (lament*|=sentimos|=siento|disculp*|perdon*|=entendemos|=nos =alegra) ..3 =que ..1 =no ..4
    - (=deberia|=deberiamos|=debimos|=debi|tendria|=tendriamos) =haber (=leido|leido|=visto|contestad*|respondid*|atendid*|avisad*) ..1 (=su|=tu|=el =aviso|=la =alergia) ..1 (mensaje|correo|comentario|nota|reseña|aviso|peticion|alergia|=reserva)?
    - por nosotros ..4
    - (pieza*|plato*|pedido*|paquete*|radiador*|repuesto*|aviso*|mensaje*|estufa*|comida|postre*|habitacion*|cuenta|respuesta|tecnico*|cartel*) ..3 (=tenia|=tenian|=debia|=debian|=podia|=podian|=deberia|=deberian) ..2 haber
    - <start> (=el|=la|=los|=las|=un|=una) ..3 =se ..1 (=equivoco|=equivocaron|=confundio|=confundieron|=despisto|=olvido) ..2
    - (enhorabuena|felicidades|felicit*|premio|descanso) ..8 merec*
    - =se (=lee|=lea|=lean|=fije|=fijen)
    (=quien|=quienes|(=el =que)|(=la =que)|(=los =que)) ..12 ((=no ..1 (=puede|=pueden|=debe|=deben|=deberia|=tiene) ..4 (esper*|quej*|pretend*|exig*|=pedir|reclam*|extrañ*|sorprend*))|((=deberia|=deberian) ..2 (=mirar|leer|=fijarse|=pensar|=llegar|=avisar|preguntar|empezar))|(=se =arriesga)|(=se =expone)|(=luego ..1 =no =se))
    =claro ..2 =hay =que ..1 (abrir*|leer*|mirar*|escuchar*|enchufar*|encender*|=fijarse|saber*)
    @you ..1 =no ..2 (encendi*|enchuf*|apag*|cerr*|=llego|mir*|=leyo|pregunt*|guard*|=pago|firm*|complet*|rellen*|lav*|=seco|tap*|=uso|=echo|=puso|carg*|descarg*|actualiz*|=llamo|avis*) ..8 =por =eso
    - (=el|=la|=los|=las|=nadie|alguien|=un|=una) ..2 (=debio|=debia|=debieron|=deberia) ..1 (avisar*|=leer|=leerlo|preguntar*|comprobar*|explicar*|saber*|informar*)
    =no ((=falla)|(=fallan)|(=se =rompe)|(=se =estropea)|(=se =cae)|(=se =mancha)|(=da =problemas)) ..3 =si ..6
    - =no =se (=respeto|=aviso|=leyo|=siguio|=cumplio|=confirmo|=escucho|=informo|=comunico|=pregunto|=llamo|=explico)
    - (perdon*|disculp*|=sentimos|=siento|lament*) ..1 =por =no
    - (=tren|=autobus|=vuelo|=avion|=pedido|=comida|=taxi|tecnico|repartidor|paquete|=plato|camion|=barco|furgoneta|=bus) ..2 (=llego|=vino|=salio|=ha =llegado)
    - =que =se =lo (=merece|=merecen)
    - =se =lo (=merece|=merecen) (=todo|=toda|=el|=la|=los|=las|=ella|=ellos)
    - =se =olvido (=el|=la|=un|=una|=su) (cargador|abrigo|=paraguas|libro|chaqueta|=gafas|bolso|peluche|movil|pañuelo|=llave|reloj|sombrero|neceser|bufanda|cazadora|gorra)
    - =se (=confundio|=equivoco|=despisto|=olvido) ..6 =y ..2 (=pedimos|=sentimos|=lamentamos|disculp*|perdon*)
    - (terapeuta|fisio*|dentista|profesional|matron*|peluquer*|veterinari*|farmaceutic*|abogad*|asesor*|comercial|agente|=guia|instalador|montador|pintor|electricista|modista|tapicer*|florista|esteticista|fotograf*|servicio|empresa|oficina) ..3 (=deberia|=debia|=debio|=tenia|=tendria|=podia|=podria|=habria|=hubiera) ..2 =haber ..2
    =si =uno ..5 =no (=la|=lo|=espere|=puede =pretender|=se =queje)
    =nadie (=le|=te|=os|=les) =mando (comer*|pedir*|subir*|entrar*|correr*|beber*|sentar*|comprar*|meter*|aparcar*|tocar*|tomar*|firmar*|abrir*|salir*|hacer*)
    <start> =no =haber* ..1 (comprad*|pedid*|venid*|firmad*|comid*|bebid*|aparcad*|tocad*|metid*|dejad*|abiert*|salid*)
    =tiene =sus =consecuencias
    (=nos|=me) (=dio|=facilito|=diste|facilitaste|=apunto|=escribio|=puso) =mal (=la|=el|=su|=tu|=los|=las)
    - (sistema|proveedor|compañer*|@staff|agencia|=web|central|booking|=app|plataforma) ..3 (=nos|=me) (=dio|=facilito|=apunto|=escribio|=puso) =mal
    (=quien|(=el =que)|(=la =que)) ..4 (=lleno|=rompio|=cerro|=abrio|=firmo|=tiro|=eligio|=metio|=aparco|=dejo|=olvido|=pidio|=cambio|=monto|=lavo) ..3 =fue =usted
    (=su|=tu|=sus|=tus) (perro|=hijo|=hija|niño|niña|gato|=hijos|niños) ..2 (=tiro|tiraron|=rompio|rompieron|mordio|=mancho|mancharon|destrozo|destrozaron|=volco|volcaron)
    (=los|=las) (=suyos|=suyas) ..1 (tiraron|rompieron|mancharon|destrozaron|gritaban|corrian|saltaban|tiran|rompen)
    =y =ahora ..6 (=la =mala|=el =malo|=los =malos|(=la =culpa)|(=culpa =nuestra)|(=cosa =nuestra))
    =no =es (=un|=una) ..1 (=caballero|=señora|=oiga|=majo|=bonita|=guapa)
    =que =se (prueben|=prueben|=lean|=miren|=informen) ..4 =antes =de (pagar|firmar|comprar|venir|opinar)
    milagros ..1 (=a|=en) ..1 lourdes
    =porque ..1 @you ..1 =no ..1 (=lo|=la|=le|=se|=los|=las)? ..1 (=cansa|=cuida|=riega|=limpia|=educa|=vigila|=cierra|=lee|=mira|=escucha|=paga|=avisa|=quiso|=quiere|=supo|=sabe)
    =porque =en =casa ..1 (=le|=lo|=la|=les) (=dan|=consienten|=ponen|=dejan|=miman|=alimentan)
    (=si =le|=si) ..8 =con (decolorante|=tijeras|=cuchillo|=lejia|=martillo|=vinagre) ..8
    - (respuestas|mensajes|reseñas|correos|comentarios|quejas|cartas|encuestas) ..4 (=las|=los) =lee
    (=usted|=tu|=ustedes) (=pidio|=pidieron|=eligio|=escogio|=quiso) ..2 =y ..1 =eso ..3
    =proxima =vez =lea
    =proxima =vez (=mire|=pregunte|=avise|=escuche|=fijese|=venga =antes|=llegue =antes|=reserve =antes|=lee|=pregunta|=avisa)
    (=por|=a) (=ese|=este|=tal|<number>|=doce|=diez|=quince|=cinco|=veinte) (precio|euros) ..2 ((=que =queria)|(=que =esperaba)|(=no =se =puede =pedir)|(=no =espere)|(=no =pida)|(=no =pretenda))
    - =falta (=el|=la|=los|=las) (=tuyo|=tuya|=suyo|=suya|=vuestro|=vuestra)
    - =se =le =olvido =en =el|=la|=un|=una ..1 (mostrador|perchero|mesa|silla|probador|taquilla|guantera|habitacion|barra|armario|asiento|mesilla|terraza|piscina)
  `,
  lie: `
    (=es|=son|=era|=fue|=eso|=esto|=pura|=puras|=vaya|=otra|=sarta =de|monton =de|cantidad =de|=llena =de|=lleno =de|=basta =de|=todo|=todas|=deje =de|=solo|=tantas|semejante*|=sus|=tus|=estas|=esas|descarada*|absoluta|completa|simple|burda*) ..2 (=mentira|=mentiras|mentirot*|falsedad|falsedades|embuste*|calumnia*|patraña*|infundio*|=bulo|=bulos|falacia*|(absolutamente|=completamente|=totalmente|rotundamente) fals*)
    (=mentira|=mentiras|falsedades|calumnias) ..1 (=y =mas|=tras|podrida*|=de principio|=desde =el =principio)
    <start> (=mentira|=mentiras|=falso|calumnia*|falsedad*)
    @you ..4 (=miente|=mientes|=mienten|=mienta|=mientas|=mientan|mint*|=mentir|=mentido|engañ*|enganan*|=falta =a =la =verdad)
    (=mientes|mentis|=mentiste|=mentisteis|=has =mentido)
    <start> (=miente|=mienten|=mintio|=mintieron|=ha =mentido|=han =mentido)
    (=pero|=y|=porque|=quien|=que|señor|señora|cliente|simplemente|descaradamente|=sencillamente|=siempre|=asi) (=nos)? (=miente|=mintio|=ha =mentido|=esta =mintiendo)
    (=miente|=mienten|=mintio|=mintieron|=ha =mentido|=han =mentido) ..2 (descarad*|=a =sabiendas|=en =su|sobre|=como|=cuando|=al =decir|=y =lo =sabe|=usted|=otra =vez|@review)
    =mintiendo
    (=deje|=dejen|=deja|=dejad|=pare|=para|=basta|=cese) ..1 (=ya)? ..1 (=de) ..1 (=mentir|=difamar|=calumniar|=inventar|=engañar|=difundir (mentira*|falsedad*|calumnia*|bulo*)|=decir (mentira*|falsedad*)|=contar mentira*)
    (mentiros*|embuster*|farsante*|trolero*|calumniador*|difamador*|fals* =como)
    (=no) (=me|=nos|=se|=todo|=nada|=eso|=esto|=usted|=siempre)? (=es|=son|=era|=fue|=dice|=dices|=cuenta|=cuentas|=hay|=tiene|=digan|=esta =diciendo) ..2 (=la)? ..1 (=verdad|ciert*|veraz|verdader*|veridic*) ..3
    (faltar*|=falta|=faltas|=faltan|=faltando|=falto|=faltado) ..1 (=a) ..1 (=la)? ..1 =verdad
    (=ni) ..1 (=una|=un) ..2 (palabra|=pizca|=apice|=gota) ..2 (=verdad|ciert*|=es ciert*)
    (=no =hay|=ni|=nada) ..4 (=de)? ..1 (=verdad|ciert*) ..2 (=en =lo =que|=en =su|=en =esto|=de =lo =que)
    (=nada) ..2 (=de =lo =que|=de =esto|=de =eso|=en =su) ..5 (=es|=fue|=sea) (ciert*|=verdad|=real)
    (tergivers*|retuerc*|distorsion*|manipul*|deform*|falsea*|falsear*) ..3 (hecho*|=verdad|palabra*|realidad|=lo (=ocurrido|=sucedido|=que)|=historia|=todo|situacion*)
    (acusacion*|afirmacion*|declaracion*|informacion*|imputacion*|comentario*|dato*|alegacion*) ..2 (fals*|infundad*|=sin fundamento|mentiros*|calumnios*|difamatori*)
    (fals*|infundad*) (acusacion*|afirmacion*|declaracion*|imputacion*|testimonio*|alegato*|informacion*)
    (=es|=son|resulta*|=totalmente|=completamente|absolutamente|rotundamente) ..1 (fals*|=mentira|incierto) ..3 (=que|=lo =que|=y =usted|=y =lo =sabe|=su|=todo|=decir|=afirmar)?
    (difam*|calumni*|desprestigi*|ensuci*|manch*) ..3 (=nos|nuestr*|negocio|empresa|equipo|=el nombre|reputacion*|=imagen|=a =nuestr*)
    (=sabe|=sabes|=saben|sabeis) ..3 (=perfectamente|=bien|=muy =bien)? ..2 (=que) ..2 (=no =es =asi|=no =es cierto|=es =mentira|=es =falso|=no =es =verdad|=no =fue =asi|=eso =no)
    (=a =sabiendas|deliberadamente|intencionadamente|=con =mala =fe|=de =mala =fe|malintencionad*) ..5 (=miente|=mientes|=mienten|=mienta|=mientas|=mientan|fals*|=mentir|inform*|dañ*|perjudic*|engañ*|opinion|reseña*|comentario*)
    (engañ*|confund*) ..2 (=a =los =lectores|=a =la =gente|=a =los =demas|=a =otros clientes)
    (=no|=jamas|=nunca) ..2 (=sucedio|=ocurrio|=paso|=fue) ..1 =asi ..3 (=sabe|=sabes|=saben)
    (version|relato|=historia|descripcion|reseña*|comentario*|=cuenta|=dice|=escribe) ..3 =no ..3 (ajust*|correspond*|=tiene) ..4 (=verdad|realidad|=hechos)
    =no ..1 (=sea|=seas|=sean) ..1 (mentiros*|embuster*|fals*|troler*)
    (menud*|=vaya|=cuanta|=cuantas|=que) ..1 =de? ..1 (mentira*|falsedad*|calumnia*|embuste*|patraña*|infamia*)
    =no ..1 (=falte|=faltes|=falten) ..1 =a
    =no (=inventen|=invente|=inventes|=mienta|=mientas|=mientan|=mintais|=difame|=calumnie)
    - (=hemos|=nos|=nosotros|nuestr*|=no =queremos|=no =vamos =a|=para =no) ..3 (ment*|mint*|engañ*)
    - (=no =le|=no =te|=no =les|=no =os|=para =que =serle|=sin) ..2 (mentir*|engañ*|=vamos =a =mentir)
    - (=techo|alarma|contacto|=suelo|producto*|movimiento|impresion*|expectativa*) ..1 fals*
    - (=es|=seria) =verdad =que
    - (sent*|lament*|gracias|import*|alegr*|agradec*) ..4 (=de|=en) =verdad
    - =la =verdad =es
    - (=verdad) ..1 <question>
    - (=parece|=pareceria|=parecia|=casi) ..1 =mentira
    - (=no =es|=no =esta|=no =seria) ..3 (verdad* reflejo|=a =la altura|verdad* sabor)
    - (mancha|manch*) ..3 (=ropa|camisa|=vestido|mantel|=sofa|=suelo)
    - =mentira =que
    - parece =mentira
    =sac* ..4 ((=del sombrero)|(=de =la chistera)|(=de =la =manga))
    (sacar|saca|sacado|saco) ..4 (sombrero|chistera|=manga)
    - (=es|=son|=era) =de =mentira
    - (rumor|bulo|se dice|se comenta) ..8 no es cierto
    - no es cierto que (cerremos|subamos|vendamos|nos)
    (=le|=te) =crece ..1 =la =nariz
    pinocho
    (cuentista|cuentistas|=trola|=trolas)
    (=cuento =del =lobo)|(=que =viene =el =lobo)
    =no =se =lo (=cree|=traga|=creen|=tragan) ..2 (=nadie|=ni|=usted)
    =nadie (=le|=te|=la) =cree
    (=añadido|=puesto|=añade|=pone|=añadio|=puso) ..3 =de =su =cosecha
    =de =su (invencion|inventiva)
    =lo =unico (=cierto|verdadero|=verdad)
    =la =unica (=cierta|=verdad|verdadera) ..1 =es
    (=falla|=poca|=nula|escasa|=carece|=brilla) ..3 (honradez|sinceridad|honestidad|veracidad)
    - (lament*|sent*|percib*|=siento) ..6 (honradez|sinceridad|honestidad)
    (=nos|=me) (atribuye|atribuyes|=achaca) ..2 (palabras|frases|=cosas|hechos)
    @you =sabe ..1 =que ..6 =porque ..1 (=nos|=lo|=se|=estaba|=le)
    =no (=le|=te) =da ..1 (=reparo|verguenza|=apuro|=corte) ..1 (mentir|firmar|contar|escribir|=decir|inventar|=publicar)
    =a =este =paso ..3 (=dira|=diras|contara|acabara)
    retorc* ..2 (hechos|=verdad|palabras|realidad)
    tergivers*
    (desmiente|=niega) ..4 =lo =que ..2 (reconocio|=dijo|admitio|=firmo|acepto)
    (robamos|=pegamos|gritamos|insultamos) ..6 (=el =valor|=atrev*|=a =la =cara|mirandonos)
  `,
  'personal-attack': `
    - se =porto|=portaron como ..1 (=un|=una|=unos|=unas) ..1 (marques|campeon*|señor*|reina*|rey|reyes|santo|santa|angel|profesional*|valiente*)
    (=copas|=cervezas|=vino|alcohol|=chupitos|=cubatas) ..3 (=llevaba|=llevabas|=traia|=habia =bebido|=bebio|=tomo) ..2 (=encima|usted|=de =mas)?
    =con =lo =que ..2 (=habia =bebido|=llevaba =encima|=bebio|=habias =bebido)
    - =error (=tonto|=tontos|=absurdo)
    (=es|=eres|=sos|=son|=sois|=fue|=fuiste|=estaba|=estabas|=estaban|=estabais|=esta|estas|=estan|=iba|=ibas|=iban|=parece|=pareces|=parecia|=parecias|=sonaba|=suena|=comporto|=comporta|=comportaste|=ser|=sea|=actuo|=actuaste|=debe =ser|=ha =sido|=has =sido|=andaba|=venia|=venias|=llego|=llegaste|=siendo) ..3 (groser*|maleducad*|malcriad*|estupid*|tont*|idiota*|imbecil*|borrach*|ebri*|=bebido|histeric*|=loco|=loca|agresiv*|arrogant*|ignorant*|prepotent*|ridicul*|patetic*|asqueros*|desagradable*|mezquin*|amargad*|resentid*|envidios*|celos* =de|tacañ*|tacan*|=rata|=ratas|pesetero|mentiros*|cretin*|necio*|necia*|insoportable*|inaguantable*|insufrible*|payas*|troll*|infantil*|caprichos*|vulgar*|sinvergüenza*|sinverguenza*|maleante*|desequilibrad*|enferm* =de =la cabeza|perturbad*|paranoic*|aprovechad*|=cara =dura|caradura*|=jeta|gorron*|ladron*|estafador*|chantajist*|violent*|insolent*|irrespetuos*|=poco (=lista|=listo|inteligente|educad*)|torpe*|inculto*|inculta*|analfabet*|cerrad* =de =mente|=mal educad*|=falto =de|impresentable*|ordinari*|clasista*|niñat*|snob*|quejic*|quejos*|llorica*|lloron*|intratable*|drogad*|=fumado|=fumada|=pasad* =de =copas|=con =una =copa =de =mas|=en =estado =de embriaguez|toxic*|tarad*|chiflad*|energumen*|problematico|problematica|hostil|despectiv*|altaner*|soberbi*|conflictiv*)
    (=qué|menudo|menuda|=vaya|tremend*) ..1 (persona|=tipo|=tipa|señor|señora|cliente*|individuo|=gente|=mujer|hombre) ..2 (=tan|=mas) ..1 
    (persona|personas|=gente|cliente|clienta|clientes|señora|señor|individuo|=tipo|=tipa|huesped) ..2 (=tan)? ..1 (groser*|maleducad*|=mal educad*|desagradable*|amargad*|toxic*|arrogante*|estupid*|tont*|ignorante*|impresentable*|prepotente*|miserable*|conflictiv*|problematic*|agresiv*|desagradecid*|insoportable*)
    (=gente|personas|clientes|alguien|individuos|=tipos|quienes|persona|cliente) (=como) ..1 (usted*|=tu|=vos|vosotros|=ella|=el =suyo)
    (=gente|personas|clientes) (=de =su|=de =tu) (=clase|calaña|=tipo|especie|nivel)
    (=su|=tu|=sus|=tus|vuestra|vuestro) ..1 (=groseria|estupidez|ignorancia|arrogancia|prepotencia|=mala =educacion|=falta =de (=educacion|=respeto|modales|inteligencia|cultura|=clase|vergüenza)|=histeria|berrinche|rabieta|pataleta|actitud (chulesca|agresiva|prepotente|grosera|desagradable|infantil|=fue|=es|=deja|amenazante|hostil)|comportamiento|conducta|=mal =genio|=mala =leche|=maldad|envidia|amargura|=tacañeria|mezquindad|soberbia|=vida =triste|borrachera|ebriedad|=mal =gusto|=mala =fe|malicia|bajeza|insolencia|trastorno*|nivel cultural)
    (=su|=tu) ..1 (=peso|=olor|aspecto|inteligencia|cerebro|modales|complejo*|frustracion*) ..3 (dej*|=fue|=era|=es|=no|=lo =dice|=le|habl*|=da|=dan|lamentable|inaceptable|intolerable|inadmisible|vergonz*|repugn*|inapropiad*|asque*|=corporal|indic*|demuestr*|=ha =sido)
    (=se|=te|=os) ..2 (=comporto|=comportaste|=comportaron|=comportado|=puso|=pusiste|=portaste|=porto|=altero|=alteraste|=encaro|=encaraste) ..5 (=como|=de (=forma|manera|=modo)|fatal|=muy =mal|=mal|agresiv*|violent*|groser*|histeric*|chul*|(=con (=malos|=mala|=mal|=desprecio|=soberbia|=prepotencia|=violencia|=insultos))|irrespetuos*|desagradable*|=a =gritos)
    (grit*|insult*|amenaz*|increp*|agred*|empuj*|humill*|=falto =al =respeto|=faltaste =al =respeto|vocifer*|acos*|maltrat*|escup*|menospreci*) ..2 (=a|=al) ..2 (nuestr*|@staff|=mi|personal|equipo|=las =chicas|=los =chicos|=mis|emplead*|compañer*|=todo =el =mundo|=todos|=medio)
    @you ..3 (=grito|=gritaba|=gritaste|=insulto|=insultaste|=amenazo|=amenazaste|=agredio|=empujo|=empujaste|=ha =insultado|=ha =gritado|=ha =amenazado|=insultaba)
    (aprend*|compr*|busqu*|busc*|consig*|necesit*|=tenga|=ten|tomes*|=tomate|hagas*) ..2 (modales|=educacion|=respeto|=una =vida|terapia|psicolog*|psiquiatra*|=ayuda profesional|=su medicacion*|=sus pastillas|=la pastilla|=algo mejor =que =hacer|=un hobby|=una aficion*|=amigos|cerebro)
    (=comprese|=comprate|=pongase|=ponte|=graduese|=busquese) ..1 =gafas
    (vay*|vet*|acud*|pid*|=ir|visit*) ..3 (psicolog*|psiquiatra*|terapeuta|terapia|medico =de =la cabeza|loquero|manicomio)
    (=no) ..2 (=tiene|=tienes|=tienen|teneis|=tenia|=tendra|=tenga|=tendras) ..2 (=nada mejor|=otra =cosa|(=vida (=propia|=social))|=amigos|=educacion|vergüenza|verguenza|cerebro|=dos =dedos|modales|=idea|=ni =idea|abuela|=respeto)
    (madur*|=crezca|=crece|=crezcan) ..1 (=un =poco|=de =una =vez|=ya)
    (=callese|callate|=calle =la =boca|(=largo =de (=aqui|=nuestr*|=mi|=esta))|=largate|=larguese|sinverguenza|sinvergüenza|(=que verguenza =de)|(=deberia =darle verguenza)|(=deberia =darte verguenza)|(=debe =de =tener =una =vida)|(=vida ..2 (=triste|=vacia|=aburrida|miserable))|(=mire*se =al espejo)|(=mirate =al espejo)|(=curese|=curate))
    (=deberia|=deberias|=debe|=tendria) ..2 (=dar*|avergonz*|caersele|caerse*) ..3 (verguenza|vergüenza|=cara)?
    (idiota*|imbecil*|cretin*|subnormal*|gilipoll*|estupid*|=bobo|zoquete*|mamarrach*|majader*|mequetrefe|amargad*|troll|trolls|energumen*|gentuza|chusma|=paleto|=paletos|=rata inmunda|caradura|gorron*|niñat*|ordinarie*|sabandija|=vieja =bruja|pendej*|boludo*|boluda*|pelotud*|huevon*|weon*|gonorrea|=baboso)
    (=eres|=sois|=sos|=menudo|=menuda|=vaya|=so|=pedazo =de|(=es =usted)|(=usted =es)|(=hace* =el)|(=haga =el)) (=un|=una|=unos)? ..1 (payas*|tarugo*|capull*|parasito*|=cutre|=bruja|=boba|babosa)
    <start> (payas*|parasito*|capullo*|tarugo*)
    (=gente|=tipo|=tipa|persona|cliente) ..1 (=cutre|=payas*|parasit*)
    (=iba|=ibas|=iban|=estaba|=estabas|=llego|=llegaste|=venia|=venias|=habia|=habias|=ha|=has) ..3 (=bebido|=bebida|=copas|=hasta arriba|(=tomado (=de =mas|=demasiado|alcohol|=copas|=unas =copas|bastante))|((=pasado|=pasada) =de (=copas|=vueltas|=rosca|=tragos))|((=copas|=tragos) =de =mas)) ..2 (=de =mas|=demasiado|alcohol|=copas|=unas =copas|=muy|bastante)?
    (=bebio|=bebiste|=tomo|=tomaste) ..1 (demasiad*|=mas =de =la =cuenta|=de =mas)
    (=cualquiera|=todo =el =que|=quien|=gente) ..3 (=dos =dedos =de frente|=un =poco =de cerebro|=sentido comun|cerebro|inteligencia) ..3
    (=cosas =de|=tipico =de|propio =de) ..2 (amargad*|niñ* mimad*|ignorant*|frustrad*|=gente =como|alguien =sin|envidios*)
    (=reina|=rey|princesa|principe|señorito|señorita|marques*|=divo|=diva) ..1 (=del =drama|mimad*|=de =las =quejas|dramatica)
    (guerrer* =de|valiente* =detras =de|cobarde*) ..3 (=teclado|pantalla|anonim*)
    (quejic*|lloric*|niñ* (mimad*|malcriad*|consentid*))
    (=vino|=viniste|=llego|=llegaste|=estaba|=estabas|=venia) ..2 (bebid*|borrach*|ebri*)
    (=con|=vaya|=menuda) (=esa|=semejante|=tan =poca) (=educacion|actitud|mentalidad|soberbia|=chuleria|=cara|prepotencia)
    (=tiene|=tienes|=sufre|=padece|=tenga) ..3 (problema*|trastorno*) ..1 (mental*|psicologic*|psiquiatric*|=con =el =alcohol|=de =alcohol|=en =la =cabeza)
    =no ..1 (=le|=te|=les|=os) ..1 =han? ..1 (=enseñaron|=educaron|=enseñado|=educado) ..4
    (menud*|=vaya|=qué) ..1 (personaje|elemento|=pieza|individuo|=figura|=joyita)
    - (nuestr*|@staff|personal|equipo|alguien|=le|atencion*|servicio|=trato|compañer*|=fuimos|=hemos|=nos|=que =lo|=que =la|=sala|musica|vecin*|=comida|=sopa|=cafe|=salsa|=olor|sabor|(=el =vino)|(=un =vino)|(=del =vino)|=plato|=carne|habitacion*|=situacion|conversacion*|=tono|=noche|momento|experiencia) ..5 (groser*|maleducad*|agresiv*|arrogant*|desagradable*|ridicul*|impresentable*|prepotent*|irrespetuos*|torpe*|hostil|amarg*|loc*|bebid*|=rata|=ratas|despectiv*|problematic*|vergonz*)
    - (=nos) ..2 (avergüenz*|averguenz*|verguenza|vergüenza|=sentimos)
    - (encontrar*|=encontrarse|esperar*|=esperarse|=quedarse|=tener|=ver|=verse|=recibir|=llegar) ..14 =es ..2 (desagradable*|torpe*|ridicul*|patetic*|hostil)
    - (lament*|sent*|=siento|perdon*|disculp*|=pena|gracias) ..9 (desagradable*|groser*|agresiv*|verguenza|vergüenza|problematic*|molest*|amarg*|insoportable*|hostil|incomod*|maleducad*|estupid*|impresentable*|grit*|insult*|comportamiento|conducta|bebid*|torpe*|irrespetuos*|ridicul*|=bobo)
    - (local|=tapas|=plaza|locales|=locas|localiza*|localidad|locura|locion*|=rato|=ratos|=ratio|rata* =de =interes|=bebidas)
    - (=estara|=esta|=estar|=estamos) ..2 (localizad*|ubicad*)
    - (=no) ..2 (=es|=fue|=era) ..2 (=su|=tu) 
    - (nuestr*|=de =nuestr*) ..3 (comportamiento|conducta|actitud|modales)
    - (=su|=tu) (comportamiento|conducta|=peso|=olor|aspecto) ..1 (=fue|=era)? ..1 (=ejemplar|amable*|exquisit*|impecable)
    - (=bebida|=bebidas) ..2 (=de|=con|incluid*|fria*|=para)
    - (=gritos|insultos) ..2 (=de|recib*)
    - (=loca|=loco|=locos|=locas) ..1 (=por|=con|=de =ganas|=de contentos)
    - (=porto|=porta|=portaron) ..2 =como ..1 (=un|=una|=unos)? ..1 (campeon*|angel*|reina|=rey|santo*|heroe*)
    - =que (=figura|=aparece) ..1 (=en|=sobre|=abajo|=arriba)
    - =que ..1 (persona|gente|mujer|hombre|cliente*|familia) ..1 (=tan|=mas) (amable*|=maja|=majo|buen*|generos*|simpatic*|encantador*|agradable*|educad*|=linda|bonit*|detallista*)
    =con (=ese|=esa|=esos|=esas) (=pelo|=cara|cuerpo|=pinta|=pies|=manos|=uñas|=boca|aliento|figura|=facha|=edad|=genio|=humor|caracter|=talla) ..2 (señora|señor|=no|=ni|=que|cualquiera|=normal)
    - (entend*|comprend*|=entiendo|=comprendo|disculp*) ..4 (=su|=tu) (frustracion*|actitud)
    =hay =que =ser ..2 (=corto|=corta|tont*|burr*|lerd*|inutil*|=bobo|=boba|torpe*|miserable*|zoquete*|pardill*|cenutri*|=cutre|caradura|cretin*|=necio|=necia|rastrer*|=ruin|retorcid*|malvad*|idiota|imbecil)
    =con (semejante|=tanto|=tanta|=tan =mal|=esos|=esas) ..1 (caracter|=genio|=humor|modales|=leche|=bilis|=veneno|=lengua|=ego|orgullo|=formas) ..4 (=no|=quien|=ni|=como|=sabemos|entiend*|=me|=nos|aguant*|soport*)
    (=le|=te) (=falta|=faltan|=llega|=sobra|=sobran) ..3 (=luces|=riego|cerebro|neuronas|educacion|modales|=hervor|tornillo|verguenza|=sesera|mollera|=vida|amigos|=veneno|=tonteria|=tiempo =libre)
    - =puso ..1 (=rojo|=roja|colorado|colorada|=malo|=mala|=feliz|=contento|=contenta)
    (=elegancia|educacion|=clase|=estilo|inteligencia|modales|=señorio) ..3 =no =se ..1 (=compra|=compran|=vende|aprende|hereda|regala)
    - =mal colocad*
    - (placer|=gusto|suerte|orgullo|alegria|encant*|gracias|feliz|=lujo|=honor|ojala) ..10 =como (=tu|=usted|=ustedes|=vosotros|=vos)
    - =como (=tu|=usted|=vosotros|=ustedes|=vos) ..3 ((=da =gusto)|encant*|(=nos =hace)|(=nos =hacen)|(=nos =anima)|(=nos =animan)|(=es =un))
    =y =luego (=esta|=estan) ..3 (=usted|=ustedes|=quien|=quienes|=suyo|=suya|(=el =de)|(=la =de)|(=los =que))
    - =que (=la|=el|=esa|=esta|=una) =pieza
    - (placer|satisfaccion|honor|suerte|orgullo|alegr*|encant*|agradec*|privilegio) ..6 (clientes|=gente|personas|huespedes|pacientes|familias) =como (usted|ustedes|=tu|vosotros)
    - (clientes|=gente|personas|huespedes|familias|usuarios) =como (usted|ustedes|=tu|vosotros) ..5 (=merezca|=valga|=da =gusto|placer|inspir*|motiv*|=feliz|=felices|=sentido|ilusion*)
    - (clientes|=gente|personas|huespedes|familias|usuarios) =como (usted|ustedes|=tu|vosotros) ..4 (=fuerza|=fuerzas|=alas|energia|=vida|animan|anima)
    =a =su =edad ..3 =sin ..1 (saber|educacion|modales|vergüenza|verguenza|aprender|enterarse)
    =que =poca (=clase|educacion|vergüenza|verguenza|elegancia|=cabeza)
    =da ..1 =pena ..1 (=verle|leerle|leerla|=oirle|=oirla|=usted)
    =pobre* =de (=su|=tu) (marido|=mujer|pareja|familia|=madre|hijos|novi*|=jefe)
    (=la|=le|=te) (=tiene|=tienen|=tenga) =que (soportar|aguantar)
    =la =envidia ..3 (=sale|corroe|=puede|=mata|=come)
    (=revela|denota|=delata) ..3 (infancia|complejo*|carencia*|trauma*|envidia|ignorancia)
    =donde =le =da =el =aire
    =repart* ..3 (elegancia|cerebro*|inteligencia|belleza|educacion|paciencia|neuronas|=luces) ..3 (=estaba|=usted|=falto|=llego)
    (cotilla|verduler*|roños*|tacañ*|metomentodo|criticon*|=llorica|(=muert* =de =hambre)) ..1
    - (=ser|parecer|parecimos|=fuimos|=somos|=seamos|=parecio) ..3 (tacañ*|roños*)
    (=lloriqueando =por)|(lloriquear)
    =bendecido ..6 (=neuronas|paciencia|inteligencia)
    (=mas ..1 (compostura|educacion|clase|modales)) ..6 =que ..2 (=usted|firmante|señor|señora)
    (=por|=a|=con) (=su|=tu|=esa) =edad ..4 =no ..2 (=entienda|=entiende|=comprenda|=sepa|=oiga|=vea|=recuerde|=se =entere|entiendas|entera)
    (=vino|=llego|=estaba|=iba|=venia) ..2 (pasad*|=hasta =arriba) ..1 =de (=copas|vueltas|=rosca|=tragos)
    - =lo (=del|=de) ..5 (=es|=fue|=resulta) ..1 desagradable*
  `,
  scapegoat: `
    (=culpa|=fallo|error|=responsabilidad|equivocacion*|=despiste|metedura|=descuido|torpeza|negligencia|=culpable) ..2 (=es|=fue|=era|=ha =sido|=toda|=todo|=solo|exclusiv*|=unicamente)? ..2 (=de|=del|=al) ..3 (@staff|=turno|nuev*|=personal|recepcion*|cocina|=la =chica|=el =chico|temporal*|=empresa =de reparto|repart*)
    (culpe*|=culpa|reclam*|echel* =la =culpa|quejes*|echen* =la =culpa) ..2 (=a|=al|=a =la) ..2 (@staff|=turno|nuev*|=la =chica|=el =chico|cocina|recepcion*)
    (@staff|=turno =de =noche|cocina|=el =nuevo|=la =nueva) ..2 (=es|=fue|=era|=son|=ha =sido|=tiene|=tuvo) ..2 (=el|=la|=los|=toda)? ..1 (culpable*|=culpa|=unic* responsable*|incompetente*|inexpert*|=vago|=vaga|=vagos|=vagas|perezos*|irresponsable*|=que =se =equivoco|=quien =se =equivoco|=quien =fallo|=que =fallo|inutil*)
    (@staff|=el =nuevo|=la =nueva|=el =chico =nuevo|=la =chica =nueva) ..4 (=metio =la =pata|=la =lio|=la =cago|=se =equivoco|=se =equivoca|=la =pifio|=estropeo|=fastidio|=se =confundio|=se =olvido|=fallo|=se =despisto|=la =ha =liado|=lo =hizo (fatal|=mal)|=no =sabe|=no =sabia|=la =regó|=la =rego)
    (=fue|=es|=era|=ha =sido|=eso =fue) ..2 (=cosa|=culpa|error|=fallo|despiste*|metedura =de =pata) ..2 (=del|=de =la|=de =un|=de =una|=de =nuestr*) ..1 (@staff|(=chico|=chica) nuev*|=nuevo|=nueva|temporal)
    (@staff|=turno) ..4 (=no) (nosotros|nuestra|=la empresa|=el restaurante|=el hotel|=de =la empresa)
    (=no) ..2 (=es|=fue) ..2 (nuestra|=culpa nuestra|=del restaurante|=de =la empresa|=del hotel) ..3 (=sino|=fue|=la =tiene|=es) ..3 (@staff|=turno|cocina|recepcion*)
    (unic* responsable*|unic* culpable*) ..3 (@staff|=turno|cocina|=es|=fue)
    (=solo|=unicamente|exclusivamente) ..2 (@staff) ..2 (=es|=fue|=tiene) ..2 (responsable*|culp*)
    (=el =que|=la =que|=quien) ..3 (=lio|=pata|=equivoco|=fallo|=cago) ..2 (=fue|=ha =sido|=es) ..3 (@staff|nuev*|novat*|practicas|=la =chica|=el =chico)
    (=despiste|error|=fallo|=culpa|=cosa) ..2 (=de|=del) ..3 @staff ..4 (=la =empresa|=el =hotel|=el =restaurante|=nosotros) ..2 =no
    (error|fallo|despiste*) ..1 =lo ..1 (=cometio|=cometieron|=hizo|=tuvo) ..2 @staff
    - (asum*|respond*|nuestra|=como equipo|=hacemos =cargo) ..4 (responsabilidad|error|=fallo|=culpa) ..8
    - (=no) ..3 (culp*) ..3 (@staff)
    - (lament*|sent*|=siento|disculp*|perdon*|=pena) ..8 (@staff) ..4
    - (=trato|actitud|comportamiento|amabilidad|atencion*|respuesta) ..2 (=de|=del) ..2 @staff
    - (gracias|alegr*|encant*|felicit*) ..8 @staff
    - (responsable =de) ..3 (calidad|=sala|tienda|=turno|cocina|atencion*|=area|=zona|recepcion*|alimentos|=reservas|planta|experiencia|equipo|mantenimiento|=nuestr*)
    - (merito|=idea|obra|receta|sugerencia|detalle|invento|toque|plato|especialidad) ..2 (=del|=de) ..4
    - (=fue|=es) (=el|=la) @staff =quien ..3 (=subio|=hizo|=preparo|=eligio|=penso|=encontro|=pinto|=cocino|=organizo|=trajo|=recomendo|=arreglo|=ayudo|=puso ..2 =flores)
    (=todo|=eso|=esto|error|=fallo|=lio|problema|desaguisado) ..2 (=viene|=vino|=sale|=salio|=parte|=partio|(=es =obra)|(=fue =obra)|(=lleva =la =firma)|(=tiene =nombre)) ..2 (=de|=del|=y) ..2 (<name>|@staff|=turno|=un =solo|apellido)
    ((=los =demas)|(=el =resto)|(=los =otros)) ..2 (=si =que|=revisamos|=cumplimos|=trabajamos|=lo =hacemos|(=no =tenemos =culpa)|(=no =tuvimos))
    ((=el =que)|(=la =que)|=quien) ..2 (pifio|=metio|=lio|cago|fallo|equivoco|estropeo|rompio|perdio|olvido|confundio) ..4 (=fue|(=ha =sido)|=es) ..2 <name>
    - @staff ..1 =se (=equivoco|=confundio) ..12 ((=lo =ha =entendido)|(=lo =siente)|(pide disculpas)|(=pide =perdon)|(=nos =equivocamos)|(=es =nuestr*))
    (explicaciones|responder|cuentas) ..2 (=es|=son) ..1 (<name>|@staff)
    - reclamar ..1 =al ..1 (vendedor|fabricante|transportista|=banco|=seguro|proveedor|operador)
    =si ..1 (<name>|@staff) ..6 (=hubiera|=hubiese|=hubieran) ..2 (apuntad*|=hecho|avisad*|=leido|mirad*|cerrad*|preguntad*|estad*|llamad*|revisad*|cumplid*|trabajad*|escuchad*)
    - (=fallo|=error) ..1 =de =nuestro (=turno|equipo)
    (=se =llama|=nombre) ..2 <name> ..3 =entra =a
    =culpable ..2 =se =llama
    (@staff|contable|socorrista|florista|informatic*|gestor|arquitect*|electricista) ..1 =es =quien ..1 (tendria|deberia|=debe|=tiene) ..1 (=que)? ..1 (pedir*|disculp*|responder|=pagar)
    (disculpas|=perdon) ..6 (=las|=lo) (=deberia|=tendria|=debe) ..1 (=que)? (=pedir|=dar) ..1 (<name>|@staff)
    (=le|=te|=nos) =fallo <name>
    <name> ..2 ((=nos =la =colo)|(=la =lio)|(=metio =la =pata)|(=no =quiso)|(=apunto =otro)|(=apunto =mal)|(=esta =en =la =luna))
    (@staff|(=jefe =de =obra)) ..2 =nos ..1 =la =colo
    (=se =debe|debido|=paso|ocurrio) ..1 (=a)? ..1 =que <name> ..2 =no
    (=es|=era|=fue) (=una|=un) (eventual|sustitut*|becari*|suplente|novat*|aprendiz*) ..3 =no
    (=se =perdio|=lo =monto|=la =lio|=decidio|=rompio) ..4 (solito|solita)
    =con (=el|=la|=un|=una) (@staff|florista|gestor*) ..3 (=anterior|=antiguo|=antigua|(=que =teniamos)) ..4 (pasaba|=normal)
    (=es|=son|=fue) ..1 (culpa|despiste|capricho|descuido|chapuza|=fallo|error) =de <name>
    (=es|=fue|viene|proviene|=parte) ..2 (exclusivamente|unicamente|=solo) ..1 (=de|=del) ..2 @staff
    =si <name> ..4 =esto =no ..1 (=pasaria|=pasaba|ocurriria)
    =obra =y =gracia =de
    (=eso|=esto|=lo|=aquello|=fue) ..1 (=hizo|=dijo|=puso|=rompio|=olvido) ..1 (=el|=la) ..1 (=chico|=chica|camarer*|becari*|aprendiz*|cociner*|repartidor*|compañer*|recepcionista|tecnic*|emplead*) (=nuevo|=nueva|=suplente|=de =practicas|=eventual|=temporal)
  `,
  'but-apology': `
    (perdon*|disculp*|=lo =sentimos|=lo =siento|=sentimos|=siento|=lamentamos|=lamento|=pedimos disculpas|=mil disculpas|=pena =nos) ..9 (=pero|(=sin embargo)|(=no obstante)|aunque|(=ahora =bien)|(=si =bien)) ..9
    - (perdon*|disculp*|=sentimos|=siento|=lamentamos|=lamento) ..10 (=pero|(=sin embargo)|(=no obstante)|aunque|(=ahora =bien)|(=si =bien)) ..6 (alegr*|celebr*|gracias|agradec*|(=ya =hemos)|(=ya =se)|(=ya =esta)|(=hemos (corregid*|arreglad*|cambiad*|reparad*|solucionad*|revisad*))|esper*|=gustaria|=queremos|=quisieramos|=queremos|=tendremos|=habra|=abriremos|(=ya =tenemos)|(=ya =hay)|trabaj*|=vamos =a|=podemos ayud*|encantad*|dispuest*|tranquil* =saber|satisf*|content*|=no =podemos (coment*|habl*|compart*|=tratar|confirm*|=entrar)|=no =es posible coment*|=no (coment*|=hablamos|=tratamos)|=bueno =saber|=nos =anim*|=tomamos =nota|=ojala|=confiamos|=por =favor|escrib*|contact*|=estamos =a =su|=la proxima|=nos =gusta|=util|=valoramos|importa*|=reconforta|ilusion*)
    - (=no) ..1 (=solo|=solamente) ..8 (=sino|=pero)
    - (=nada|=nadie|=todo|=todos) ..3 =pero
    - (=aunque|=si =bien|=pero|=no obstante|=sin embargo) ..5 (=sentimos|=siento|lament*|perdon*|disculp*)
    - (aunque) ..3 (=sea|=fuera|=no =lo|=tarde|=un =poco)
    - (disculp*|perdon*|lament*|=sentimos|=siento) ..8 =pero ..2 (=nosotros|=nosotras|=somos|=aqui|creemos|parece) ..4 (panadería|somos|otra|otro|confusión|equivocad*|error)
    (=sentimos|=siento|disculp*|=perdone|=perdonen|=perdon|=lo =siento) ..8 (=solo =que|(=con =la =salvedad)|(=sin =perjuicio =de =que)|(=dicho =esto)) ..6
    (=nos =sabe =mal|deploramos) ..8 (debemos =señalar|=aunque =usted)
  `,
  'if-apology': `
    (perdon*|disculp*|=lo =sentimos|=lo =siento|=sentimos|=siento|=lamentamos|=lamento) ..6 (=si|(=en =caso =de =que)|(=en =el =caso =de =que)|(=por =si)) ..2 (=se|=te|=le|=les|=os|=algo|alguien|=lo|=ha|=has|=hubo|=en =algun|=en =algo|=nuestr*|=esto|=eso|=la|=el|=las|=hemos|=hubiera|=fue|=hubo|=no =le|=no =fue|=no =estuv*|=no =quedo|=no =cumpl*|=no =se|molest*|ofend*|percib*|sinti*)
    (=si) ..5 (ofendi*|ofend*|molest*|incomod*|=sintio|=sentido|=sentiste|=causamos|caus*) ..6 (perdon*|disculp*|=sentimos|=siento|lament*)
    (=sentimos|=siento|=lamentamos|=lamento|=lo =sentimos|=pena|lastima) ..2 (=que) ..2 (=lo|=la|=las|=se|=te|=asi|usted|=no) ..1 (=haya|=hayas|=hayan)? ..1 (=vea|=veas|=perciba|=percibas|=percibiera|=percibido|=sienta|=sientas|=sintiera|=sentido|=viera|interprete|interpretes|=interpretara|=interpretado|=tome|=tomes|=tomara|=tomado|=considere|=consideres|=considerara|=considerado|piense|=pienses|=crea|=creas|=entendiera|=entienda|=valore|valores) ..4 (=asi|=ese =modo|=esa (=forma|manera)|=de =este =modo|=mal|=por =el =lado)
    (=sentimos|=siento|=lamentamos|=lamento|=pena|lastima) ..2 =que ..1 (=lo|=la|=nos) ..1 (=haya|=hayas)? ..1 (=vea|=veas|=perciba|=percibas|=percibiera|=percibieras|=percibido|=interprete|=interpretes|=interpretara|=considere|=consideres|=considerara|=viera|=vieras|=juzgue|=juzgues)
    (=sentimos|=siento|=lamentamos|=lamento) ..2 (=que) ..2 (piens*|=crea|=creas|=creais|=crean|opin*|consider*|=consideres|teng* =esa) ..4
    (=sentimos|=siento|=lamentamos|=lamento) ..2 (=que) ..2 (=su|=tu) (percepcion*|impresion*|sensacion*|=punto =de =vista) ..2 (=sea|=fuera|=haya)
    (molestia*|inconveniente*|malentendido*|ofensa*|incomodidad*|disgusto*|problema*|contratiempo*) ..1 (=que) ..2 (=pudi*|=pued*|supuestamente|=cree|=dice|hay*|hubier* =podido|=hayamos =podido|=haya =podido) ..3 (=haber|causar*|causad*|ocasion*|=sufrir|sufrid*|percib*|=tener|=sentir|surg*)?
    (=cualquier|alguna|algun|eventual*|posible*|presunt*|supuest*) ..1 (molestia*|inconveniente*|malentendido*|ofensa*|incomodidad|=disgusto|contratiempo*|trastorno*) ..4
    (supuest*|presunt*) (problema*|=retraso|error|=falta|suciedad|maltrato|=groseria|incidente)
    (perdon*|disculp*|=sentimos|lament*) ..3 (=las|=los|=la) ..1 (posibles|eventuales|supuest*)
    - (=si) ..2 (=lo|=nos)? ..2 (=desea|=deseas|=quiere|=quieres|=prefiere|gusta*|=puede|=puedes|=podria|necesita*|=permite|escrib*|contact*|indic*|facilit*|envia*|=cuenta|=cuentas|comparte*|=vuelve|=vuelves|vuelv*|decid*|=sigue|=hay =algo =mas|=hay =alguna|=aun|=surge|=es posible|=esta =de acuerdo|visit*|=parece =bien|=algun =dia|=recuerda|=da|=das|=hay =algo|=tiene|=tienes)
    - (lament*|=sentimos|=siento) ..1 =que ..5 =mal (recibid*|atendid*|tratad*|acogid*|informad*)
    - =que =no =lo ..1 (percib*|sint*|viv*) ..2
    - (=eso|=esto|=ahi|=ahora) =sí
    =si ..4 (=llego|=llegamos|=pudo|=pudimos|=hubo|=resulto|=fuimos|=dijimos|=hicimos) ..6 (molest*|=mal|incomod*|ofend*|=herir*|=error|=fallo|malentend*|inadecuad*) ..8 (perdon*|disculp*|lament*|=sentimos|=siento)
    =si ..1 (=de =verdad|realmente|=en =serio) ..6 (=lo =sentimos|=lo =siento|=perdon|disculpas)
    =de =haberse ..8 (sentir*|=lo =sentimos|lament*|disculp*)
    (=caso =de) ..2 (haberla|haberlo|=que) ..1 (habido|haya|=hubiera)
    =hipotetico =caso
    =a =poco =que ..10 (=lo =sentimos|perdon|disculpas)
    (percepcion|impresion|sensacion) ..2 =que ..2 (=haya|=hayan) ..1 =podido ..1 (formarse|hacerse|llevarse|tener)
    =si =lo =que =quiere ..2 =es ..6 (perdon|disculpa*)
    =pues =perdon ..1 =por
    (=sentimos|=siento|lamentamos|lamento) (=su|=tu) (percepcion|apreciacion|sensacion)
    - (=siento|=sentimos|lament*|perdon*|disculp*) ..1 =lo (=del|=de) ..4 =si ..1 ((=no =queda)|(=no =hay)|=falta)
    - (disculpas|perdon) =si =alguien (=pide|=pregunta|=devuelve|=reserva|=avisa)
  `,
  kitchen: `
    =se =nos (=juntaron|=junto|=acumularon|=acumulo) ..8 (=mismo dia|=misma (noche|=tarde|hora)|=a la vez|=de golpe)
    (=no|dificil|=imposible|=cuesta|dificultad*|problemas) ..3 (encontr*|contrat*|hall*|consegu*|cubr*) ..3 (personal|camarer*|meser*|cociner*|=gente|emplead*|trabajador*|=mano =de =obra|conductor*|repartidor*|profesional*|plantilla|puesto*|baja*)
    (=falta|escasez|carencia|deficit|=cortos|=corto|=faltan|=faltaba|=faltaban|=faltos|escasos|=justos|=bajo =minimos|=en cuadro) ..2 (=de)? ..2 (personal|plantilla|camarer*|meser*|cociner*|=manos|=gente|emplead*|trabajador*|=mano =de =obra|=efectivos)
    (=no) ..1 (=dabamos|=damos|=dimos|=daba|=daban|=dieron) ..1 abasto
    (=no) ..1 (=dabamos|=damos|=dimos) ..1 =mas =de =si
    (@staff|compañer*|cociner*|camarer*|emplead*|personal|equipo|plantilla|=chef|trabajador*) ..4 (enferm*|=de =baja|=con =covid|=se despidi*|renunci*|=dej* =el trabajo|=se =fue|=de vacacion*|=de permiso|=no =se =presento|=no =vino|=no =vinieron|=falto|=faltaron|saturad*|desbordad*|agotad*|sobrepasad*|=en formacion*|=en practicas|=sin experiencia|=recien (llegad*|incorporad*|contratad*)|ausente*|=nos =fallo|=se marcho|=dimitio|estresad*|agobiad*|=sobrecargad*)
    (=dos|=tres|=varios|=varias|algunos|algunas|=media|=mitad|=un|=una) ..2 (cociner*|camarer*|meser*|compañer*|emplead*|trabajador*|personas|plantilla|=bajas|=baja) ..4 (enferm*|=de =baja|=de vacacion*|=faltaron|=fallaron|=sin =venir|ausentes|ultima =hora|medica*)
    (proveedor*|distribuidor*|=contratista|=contratistas|mayorista*|subcontrat*|(empresa =de (transporte|=mensajeria|limpieza|reparto|=paqueteria))|=lavanderia|agencia) ..4 (=fallo|fall*|retras*|=nos =dejo|=tarde|=se =equivoco|error|=culpa|problema*|=no =trajo|=no =entrego|=no =sirvio|=sirvio|=no =cumplio|incumpl*|=envio|=no =llego|=mand*)
    (=culpa|error|=fallo|problema*|=retraso|incidencia*|=por|=debido) ..3 (=del|=de|=al|=con|=de =los|=nuestro) ..2 (proveedor*|distribuidor*|=contratista|=contratistas|programa informatico|=software|sistema informatico|(=la central)|(=nuevo sistema)|(sistema =de =reservas)|informatic*|subcontrat*)
    (=la central|=sede|direccion*|=los =dueños|=los =duenos|propietari*|=la propiedad|=los =jefes|oficina central|=la cadena|franquicia|=casa matriz|=los inversores|=los =socios) ..5 (recort*|=no =nos =deja*|=nos oblig*|decid*|=no quier*|ahorr*|prohib*|=no =autoriz*|=impuso|=nos impon*|reduj*|limit*|presupuesto)
    (recort*|reduc*|reduj*|=sin|=falta =de|=poco|limitad*) ..3 (presupuesto*|personal|plantilla|=gastos|=costes|=costos|=horas|=turnos)
    (presupuesto*|=costes|plantilla|nominas|sueldos|salarios) ..3 (recort*|reducid*|limitad*|ajustad*|=no =da|=no =alcanza|=bajos)
    (sistema|=software|programa|ordenador*|computador*|=tpv|=caja|impresora|servidor*|datafono|datafonos|=la =red|informatic*|=el =horno|centralita) ..4 (=se =cayo|caid*|fall*|=no funcion*|=se =colgo|colgad*|bloque*|=se =estropeo|error*|averiad*|=se =reinicio|=nos =dejo|=dio problemas)
    (=fallo|error|=caida|problema*|=averia) ..2 (=del|=de|=en|=con|=en =el|=informatic*|tecnic*) ..2 (sistema|=software|programa|informatic*|=tpv|servidor*|=horno|=caja|=ordenador)
    (=fallo|error|problema*|=averia) informatic*
    (=era|=fue|=habia|=hubo|=teniamos|=tuvimos|=estabamos|=estaba|=coincidio) ..4 (=mucha =gente|much* trabajo|(=hasta =arriba)|(=a =tope)|=lleno|=llenos|=completo|=completos|desbordad*|saturad*|hora* =punta|=temporada =alta|=lleno total|(=mucho =lio)|(muchisim* (=gente|trabajo|clientes))|(=dia =de =locos)|ajetread*|concurrid*|colapsad*|abarrotad*|=hora =pico|=horas =pico|(=tanta =gente)|(=tantos clientes)|(=a =reventar)|(=pleno rendimiento)) ..2
    (=debido|=por|=a =causa|=dada|=dado) ..3 (afluencia|=gran =demanda|=alta =ocupacion|=temporada|volumen =de (trabajo|=pedidos|clientes|=llamadas)|acumulacion*|saturacion*|exceso =de (trabajo|clientes|=reservas)|huelga interna|rotacion*)
    (=gran|=alta|=mucha|enorme|=elevada|=inesperada|masiva) ..1 (afluencia|=demanda|rotacion*|=ocupacion|=carga =de trabajo)
    (rotacion* =de personal|cambio* =de plantilla|turno* ..2 (=mal organizad*|incomplet*|cort*|desorganiz*)|sueldos =bajos|=cobramos =poco|=nos =pagan =poco)
    =se ..1 (=nos|=les)? ..1 (=ha|=habia)? ..1 (=cayo|=caido|=colgo|=colgado|=estropeo|=estropeado|=bloqueo|=rompio|=averio) ..2 (sistema|programa|=software|=ordenador|=tpv|=caja|impresora|servidor*|datafono|=red|=horno)
    (=eramos|=estabamos|=habia|=somos|=fuimos) ..2 (=solo|=unicamente|=apenas) ..1 (=dos|=tres|=uno|=una|=un|=cuatro|<number>) ..3 (=sala|cocina|=barra|=turno|personas|recepcion|@staff|=para)
    (@staff|compañer*) ..4 (=puso|=puesto|=pusieron|=cayo|=cayeron) ..1 (=malo|=mala|=malos|enferm*)
    (=faltaron|=faltaba|=faltaban|=falto|=fallaron|=fallo) ..3 (@staff|compañer*|=personal|=gente)
    (=tuvimos|=tocaba|=hubo) =que =improvisar
    (plantilla|=personal|equipo) ..3 (=justa|=justo|=corta|=corto|reducid*|=escaso|=escasa|=bajo =minimos|=minimos)
    (proveedor*|distribuidor*) ..2 =no ..1 =nos? (=trajo|=entrego|=sirvio|=cumplio|=mando|=envio|=llego)
    - =enfermeria
    - (=le|=les|=me) =faltan (=manos|=palabras|=dedos)
    - (@you|=se|=le|=te|=que =se) ..1 (sint*|sent*|=puso|=pusiera|encuentr*|=estuv*|=quedara) ..2 (enferm*|=mal|agotad*|agobiad*|saturad*|incomod*)
    - (lament*|sent*|=siento|disculp*|perdon*) ..8 (=cayo|caid*|sistema|=fallo|=fallara|=fallaran|error*|averia*|=no funcion*|estropead*|bloquead*|=la =app|aplicacion*|enferm*|llen*|=caja|=lavanderia|=sin =agua|problema*|complet*|direccion*)
    - (=fallo|error|problema|sistema|=app|aplicacion*|=bug|=caida|impresora|=caja|servidor) ..6 (corregid*|solucionad*|resuelt*|arreglad*|version*|actualizacion*|reparad*|cambiad*|=ya =funciona|repar*|corrig*|resolv*|solucion*)
    - (=no) ..2 (=es|=sirve|=vale) ..1 (excusa|justificacion*|=disculpa)
    - (=hemos|=estamos|=ya|=para) ..5 (reforz*|contratad*|incorporad*|ampliad*|organizad*|añadid*) ..4
    - (aparcamiento|parking|piscina|terraza|autobus|botella|=copa|=vaso|=plato|mochila|=caja|deposito) ..3 (llen*|complet*)
    - (desayuno|=menu|pension*|nombre|reembolso|equipo|=dia|semana|informacion*|respuesta|limpieza|revision*|experiencia|=vista|explicacion*|=carta|=por) ..1 complet*
    - (lament*|=sentimos|=siento|disculp*|perdon*) ..6 @staff ..6
    - (buzon|bandeja|=memoria|=disco|deposito|maletero) ..2 (llen*)
    - (habitacion|nevera|copa|papelera|bolsa|bandeja|piscina|botella|maleta) ..3 (=estaba|=era|=fue) ..1 llen*
    - (=estaba|=estabamos) (=lleno|=llenos|completos) ..2 (=y ..2 =no =quita|=aun =asi)
    - (=caja|sistema|=web|programa|datafono|=tpv) ..2 (fall*|=se =cayo) ..8 (disculp*|sent*|=siento|lament*|perdon*)
    - (=habia|=hubo|=era) ..2 (=mucha =gente|=mucho =lio|lleno) ..3 (=aun =asi|=eso =no|debimos|=pero ..2 debimos)
    - (=horno|=caja|sistema|=web|ascensor|caldera|=aire|impresora|datafono) ..2 (estropeo|rompio|averio|fallo|=cayo) ..6 (debimos|tendriamos|deberiamos|avisar*|lo =sentimos|=perdon)
    - =no =dimos abasto ..4 (sentimos|siento|lamentamos|perdon*|disculp*)
    - (proveedor*|distribuidor*|sistema|programa|caldera|=habia|=eramos|=estabamos|compañer*|@staff) ..14 (debimos|tardamos|tendriamos|deberiamos|(=no =dimos =la =cara)|(=no =avisamos)|(=no =supimos)|(=no ..1 =lo ..1 (=dijimos|=explicamos|=avisamos)))
    - @staff =que =estaba ..1 =de =vacaciones
    (=desde =que|=al) ..2 (cambi*) ..2 =de ..2 (mayorista*|proveedor*|programa|sistema|dueño*|gerente|software|plataforma|distribuidor*) ..8 (=no|=nada|=lio|caos|desastre|retras*|problem*|=arriba)
    - (sistema|=web|programa) ..2 (=fallo|(=se =cayo)) ..8 ((=por =eso)|amplia*|lamentamos|sentimos)
    - (profesor*|doctora|=doctor|=medico|maestr*|peluquer*|=guia|monitor*|conductor*|mago|actor|actriz|cantante) ..3 enferm*
    - (hotel|=avion|teatro|=curso|=grupo|=cine|parking) ..2 (=estaba|=iba) ..1 (lleno|completo) ..4 =no ..1 pudimos
    ((=acabamos =de)|=estamos) ..2 (=cambiar|=cambiando|estrenar|estrenando|migrando) ..3 (programa|sistema|almacen|proveedor|software|=sede|plataforma) ..10 (=patas|=lio|=caos|=todavia|=aun|=aprendiendo)
    - (=paciencia|=comprension) =con ..1 =nuevo =sistema
    - =por =temporada
    - =plantillas
    - =sin (=linea|=luz|=agua|=servicio|ascensor|=gas|internet|=wifi|conexion|telefono|=aire|calefaccion) ..3 =horas
    (=falta|=faltan) ..1 (=el|=la|=un|=una|=dos|=tres)? ..1 @staff ..2 (=desde|=hace =meses)
    =con ..1 (=un|=una|=dos|=tres|=solo) ..1 (=solo|=sola)? ..1 (fisio*|@staff|=medico|=persona|=caja|=manos|ordenador*) ..1 =para ..8 ((=se =llega =a =lo)|(=no =llegamos)|(=no =damos)|(=hacemos =lo =que)|(=se =hace =lo =que))
    =no (=encontramos|=encuentro) ..2 (=quien|=nadie|=gente|=personal|=camareros|=cocineros) ..3 (=quiera|trabajar|trabaje|=para)
    (=a =medio =gas)|(=a =media =maquina)
    (programa|sistema|=software|centralita|aplicacion) ..1 (=nuevo|nueva|=viejo|=vieja|antiguo) ..3 =no ..2 (=lee|reconoce|=deja|permite|funciona|=va|guarda|=da|distingue|=abre)
    (limbo|traspapelo|=perdio) ..4 =al (pasar|cambiar|migrar) =de ..1 (=un|=una|=el)? ..1 (programa|sistema|proveedor|=web|plataforma|=caja)
    =no =nos =dan ..1 (=fecha|plazo|permiso|licencia|material|presupuesto|refuerzos|=personal)
    (=nos|=me) (=mandan|=envian|=traen|=sirven) ..4 (=gente|=personal|=harina|genero|material|=semana) ..6 (=segunda|=distinta|=peor|=mal|enseñar|=tarde|=retraso)
    =quien =llevaba ..4 =se =fue
    (fusion|migracion|externalizacion|reestructuracion|reorganizacion|traspaso|centralizado|centralizacion) ..12 (desajuste*|provisional*|vacantes|=caos|descontrol|=nadie|=ya =no|=tarde|retras*)
    (=hasta =que|mientras) ..1 =no ..3 (=aprueben|=contraten|=nos =den|=manden|=arreglen|=paguen) ..8 =no ..1 (=hay|=habra|=podemos|=podremos|=tenemos)
    (=ninguna|=ninguno|=nadie) ..1 (=aguanta|=aguantan|=dura|=duran) ..2 (=mas =de|=ni|=un =mes|=dos =meses|=nada)
    (=andamos|=vamos|=estamos|=seguimos|=ibamos|=andabamos) ..2 (=justos|=cortos|=escasos|=cojos) ..1 =de ..1 (=gente|=manos|camareros|equipo|=brazos)
    (=alli|=fabrica|proveedor|almacen|central) ..1 =no =tienen ..1 =prisa
    (furgoneta|camion|ambulancia|=grua|=coche|=horno) ..6 =nos =apañamos
    (programa|sistema|web|informatica|=redes|caja) ..2 (=la|=lo|=las) =lleva ..2 (señor|chico|chica|cuñado|sobrino|=primo|=externo) ..6
    =llevamos ..1 (=dos|=tres|=cuatro|=cinco|<number>) @staff ..1 =en ..2 (=meses|=semanas|=año)
    - estaba llen* ..2 =lo =sentimos
    =era ..1 (=su|=el) (=primer|=segundo|=tercer) =dia ..3 (@staff|=trabajo|nuev*|=chico|=chica)
    (=era|=es|=estaba|=esta) ..1 (=primera|=segunda) =semana ..2 (@staff|=trabajo|=aqui)
  `,
  majority: `
    (=nadie|ningun|ninguno|ninguna) ..2 (=mas|=otro|=otra|cliente*|huesped*|paciente*|persona|=se|=ha|=nos|=jamas|=nunca|usuario)? ..2 (quejad*|=quejo|=queja|=quejas|=quejan|=dicho|comentad*|protest*|reclam*|=tuvo|((=ha =tenido|=tiene) ..2 (problema*|queja*|inconveniente*))|notad*|=noto|=le molest*|mencion*)
    (ningun|ninguna) ..1 (=otro|=otra) ..1 (cliente|huesped|paciente|persona|comensal|alumn*|usuario) ..5
    (=nunca|=jamas|=no) ..3 (=hemos|=habiamos|=tuvimos|=tenido|=recibido|=recibimos|=nos =ha|=nos =habia|=se =nos|=se =ha|=tenemos) ..4 (=una|=ninguna|=ningun|=otra|quejad*|=ni =una)? ..1 (queja*|quejad*|reclamacion*|problema =asi|problema* =como|=nada =asi|=nada =parecido|=algo =asi)
    (=el|=la|=los) ..1 (rest* =de)? ..1 (=demas|=resto|otros|otras|=mayoria|=resto =de) ..6 (content*|satisfech*|encantad*|feliz|felices|=gusta|=gusto|=encanta|=encanto|disfrut*|opina*|=sin problema*|=no =se quej*|quej*|repit*|vuelv*|recomiend*|encant*|elogi*|valor*|felicit*|=parece =bien|=dice =lo contrario)
    (=todos|=todas|=todo =el =mundo|cientos|=miles|decenas|centenares|=muchos|=muchas|=muchisimos|=muchisimas|infinidad|=gran =mayoria|=inmensa =mayoria|=mayoria|<number> %|numeros*|=tantos|otros) ..6 (content*|satisfech*|encantad*|feliz|felices|opina* =lo contrario|=opinan distinto|=les =gusta|=les =encanta|=les =gusto|=sin problema*|=no =se =quejan|=no =opinan|=discrepan|=nos recomiend*|=nos felicit*|=nos elogi*|positiv*|=salen content*|=repiten|=nunca =se quej*|=vuelven|=no =pueden =estar equivocad*|=avalan|=dicen =lo contrario|distinto|=no =se =han =quejado)
    (=tenemos|=tengo|=contamos|=hay|=nos =avalan|=con|=acumulamos|=reunimos|=mire|=vea|=lea) ..3 (=miles|cientos|decenas|much*|infinidad|<number>|muchisim*|centenares|monton) ..2 (=de)? ..2 (opinion*|reseña*|resena*|comentario*|valoracion*|clientes|estrellas) ..2 (positiv*|excelent*|buen*|satisfech*|felices|content*|=de =5|=de =cinco|mejor*)
    (=es|=eres|=ha =sido|=fue|=son|=sera) ..1 (usted|=tu|vosotros|ustedes)? ..1 (=el|=la|=los|=las) ..1 (unic*|primer*) ..2 (cliente|clienta|persona|huesped)? ..3 (quej*|=no =le|=no =te|descontent*|insatisfech*|disgust*|protest*|problema|(=que (=se|=piensa|=opina|=no =le|=no =te|=protesta|=lo =dice))|=piensa|=opina)
    (primer*|unic*|=sola) ..1 (=queja|reclamacion*|opinion negativa|reseña negativa|resena negativa|=critica|=mala opinion|cliente insatisfech*|cliente =que =se =queja) ..5
    (=solo|=unicamente) ..1 (=usted|=a =usted|=tu|=a =ti) ..4 (quej*|problema|molest*|parec*|=no =le)
    (=lea|=vea|=mire|=lee|=mira|=consulte|=leer|=ahi =estan|=basta ..1 (=ver|=leer)|=ver) ..3 (=las|=los|=nuestr*|otras|=el =resto)? ..2 (otras|=demas|=resto|=mas) ..3 (opinion*|reseña*|resena*|comentario*|valoracion*|criticas)
    (opinion*|reseña*|resena*|comentario*|valoracion*|puntuacion*|=nota|=media|promedio|calificacion*) ..4 (=dicen =lo contrario|=demuestran|=lo demuestra*|=hablan =por|=prueban|=nos =avalan|=habla =por =si|=todas positivas|=son positiv*|=son excelente*|=demuestra|avala*)
    (=a =los =demas|=a =otros|=al =resto|=a =todos|=a =nuestros clientes|=a =todo =el =mundo) ..4 (=les|=le) ..1 (gust*|encant*|parec*|=va =bien|=ha =gustado)
    (=llevamos|=en) ..1 (<number>|=diez|veinte|treinta|=cinco|quince|much*|=mas =de) ..2 (=años|=anos|=decadas) ..5 (queja*|=nadie|=nunca|=jamas|=sin|=asi|ningun*|igual|parecid*)
    (=tenemos|=con|=nuestra|=contamos =con) ..3 (<number>|=nota|=media|puntuacion) ..3 (=de =media|=en =google|=de =nota|=sobre =5|=sobre =10|=en =tripadvisor|=en =booking)
    (=leer|=ver|=mirar|=escuchar|=lea|=mire) ..2 =lo =que ..2 (opin*|=dice|=dicen|piens*|escrib*|=cuentan) ..2 (=el =resto|=los =demas|=otros|=la =gente|=nuestros =clientes)
    - (=como) (a)? ..1 (much*|otr*|usted*|vario*) ..3 (clientes|huespedes|personas|usted*|comensales)
    - (=no) ..2 (=es|=eres|=son) ..3 (=el|=la) ..1 (unic*|primer*)
    - (alegr*|celebr*|encant*|ilusion*|gracias|content*|satisf*|feliz|felices) ..8 (=todos|=todas|=todo =el =mundo|=demas|=resto|ambos)
    - (esper*|quer*|quier*|trabaj*|esforz*|=para|procur*|desea*|intent*|=que) ..5 (=todos|=todas|=todo =el =mundo|=cada) ..6
    - (=nadie) ..2 (=deberia|=merece|=tendria|=se =merece|=le (explic*|atend*|avis*|inform*|ayud*|ofrec*|respond*|dij*|=dio)|respond*|atend*|contest*|cogi*|=acud*|=vino)
    - (gust*|encant*|alegr*) ..1 (=que|=saber =que)
    - (primera|=unica) ..2 (reclamacion*|=queja) ..1 (=suya|=que =nos =envio)
    - (much*) ..2 (gracias)
    - =a ..1 (much*) ..2 (=les|=le) (gusta*|encanta*) ..2 (=empezar|=sentarse|=venir|=tomar|=pasear|=ver|=desayunar|=comer)
    - =nadie ..1 (=tiene|=debe|=debería|=deberia|=merece) ..1 (=por =qué|=que|=por =que|=derecho)
    - (servicio|oficina|hoja*|departamento|formulario) =de (reclamaciones|quejas)
    - =nadie (=te|=le|=les|=os) =ha? (dich*|explic*|avis*|cont*|llam*) ..2
    ((=los =demas)|(=el =resto)|(=las =demas)|(=los =otros)) ..3 (=durmieron|=cenaron|=comieron|=salieron|=aprobaron|=quedaron|=estuvieron|=viajaron|=volvieron|=bailaron|=repitieron|=disfruto|=disfrutaron|=aplaudio|=aplaudieron|=rio|=durmio|=salio) ..4
    - (dese*|cumpl*|=por) ..4 much* ..1 =años
    (cuatrocient*|trescient*|doscient*|=cien|=mil|<number>|=cientos|=miles|quinient*) ..2 (personas|clientes|familias|=visitantes|alumnos|comensales|huespedes) ..8 =y ..2 (=todas|=todos|ninguna|ninguno|=nadie)
    - (=hay|=habra|=tiene|=supone) ..1 (ningun|ninguna) problema
    - =gracias =por =todos =los comentarios
    - much* (felicidades|felicitaciones|=suerte)
    - (reseña|opinion|comentario) ..1 =demuestra ..3 (=cariño|interes|=bien|paciencia|=amor|respeto|atencion|=mucho)
    - ningún problema (en|con)
    - =a =nadie ..1 (=y|=pero|=por) ..6
    =nueve =de =cada =diez
    (lleva|=va|llevas) ..1 @you ..1 =la =contraria
    (encuestas|indicadores|estadisticas|=cifras) ..4 (=arrojan|=situan|=dicen|=demuestran|=hablan|=muestran) ..6 (satisf*|apreciado|contrario|otra =cosa|=solos|<number>)
    (=resto|=demas) (=del|=de) ..1 (alumnado|vecindario|pasaje|edificio|=grupo|publico|clientela) ..2 (consider*|=opina|=piensa|=esta|=salio|aplaud*|=no)
    (=se =llena|=llena|=cola) ..6 (=por =algo =sera|(=mal =no =lo)|(=quien =se =equivoca)|=algo =haremos =bien)
    (=unico|=unica) ..1 (disconforme|descontent*|insatisfech*|=en =contra|=al =que =no|=a =la =que =no)
    (=una|=un) ..3 =entre ..1 (=mil|=miles|veinte =mil) ..6
    =algo ..1 (=querra|=querran) =decir
    (=todo =el =mundo|=todos) ..2 (=sale|=salen|=se =va|=se =van) ..3 (content*|feliz|felices|encantad*|alegria|llorando)
    (=y) (veintinueve|=diecinueve|=noventa|=treinta|<number>) ..2 (=salieron|=se =fueron|=familias|=quedaron) ..1 (content*|encantad*|felices|satisfech*)
    =a =su =propi* (hermana|hermano|marido|mujer|madre|pareja|amiga|amigo) ..8 (=le|=parecio|=gusto|=encanto)
    (=clientes|=huespedes|=pacientes|=alumnos|=vecinos|usuarios) ..2 (opinan|piensan|dicen|creen) ..2 (contrario|=otra =cosa|=maravillas)
    =nadie ..3 (=puesto =malo|=mala|quejado|intoxicado|enfermado|protestado) ..2 (=jamas|=nunca|=aqui|=antes)
    - =nueve =de =cada =diez ..1 ((=se =sientan)|perros|gatos|plantas|=veces|=dias|noches|vacas|=huevos)
    - =unica|=unico =de =la|=los|=las|=quien =que? =se =fia|=fian
    (=tan|=muy) (=mal|=malo|=mala|=malos) =no =sera|=seran|=estara|=estaremos|=seremos
  `,
  'policy-shield': `
    (norma*|regla*|politica*|=ley) (=son|=es) ..1 (=las|=la|=una)? ..1 (norma*|regla*|politica*|=ley|=iguales =para)
    (=es|=son|=esta|=eso =es|=asi =es) ..2 (nuestr*|=la|=las|simplemente)? ..2 (politica|politicas|=norma|=normas|reglamento|=procedimiento|=regla|=reglas|protocolo) ..2 (=y =punto|=de =la (=casa|empresa|compañia)|=del (hotel|local|centro|establecimiento))?
    (politica|politicas|normativa|=normas|reglamento|protocolo) ..2 (=de =la (=casa|empresa|compañia|tienda)|=del (hotel|local|centro|establecimiento|restaurante)|intern*|nuestr*) ..3 (=no|=es|=son|estable*|prohib*|dice*|exig*|impid*|oblig*|permit*|indic*|=lo)?
    (segun|=conforme|=de =acuerdo|=en virtud|=acorde|=como =indic*|=tal =y =como|=tal =como) ..2 (=a|=con|=de|=indica*|=establece*|=dice*)? ..1 (=las|=la|=el|=los|nuestr*) ..1 (politica*|norma*|reglamento|condicion*|termino*|contrato|regla*)
    (=no) ..1 (=se)? ..1 (=hacemos|=hace|=hacen|=hay|=podemos =hacer|=puedo =hacer) ..1 (ningun*)? ..1 excepcion*
    (=no) ..1 (=podemos|=se =puede|=puedo|=pudimos|=hay) ..2 (=hacer)? ..1 (=nada) ..2 (=al respecto|=mas|=que =hacer)?
    (=sin) excepcion*
    (=tenemos|=estamos|=con =las) ..2 =manos =atadas
    (=no =es) ..1 (nuestro|=asunto nuestro) ..1 (problema|responsabilidad|departamento|competencia|=culpa)
    (@you|=al =reservar|cliente*) ..3 (acept*|firm*) ..4 (condicion*|termino*|norma*|politica*|contrato)
    (=lo =dice|=asi =lo =dice|=lo =pone|=lo =pone =claramente|=esta escrit*|=figura|=consta|=aparece) ..3 (=en) ..2 (norma*|condicion*|contrato|=carta|politica*|reglamento|termino*)
    (=son|=es) (=las|=la|=el) (condicion*|tarifa*|normativa|contrato) ..2 (acept*|firm*|contrat*)
    =no ..1 =hay ..1 =mas ..1 =que ..1 (=hablar|=decir|=discutir)
    (=es =lo =que =hay|=y =punto|=punto =pelota|=y =se =acabo)
    (=asi|=como|=tal) ..2 =lo? (establec*|=indica|=indican|=marca|=marcan|recog*|=figura|=consta) ..3 (condicion*|norma*|contrato|politica*|reglamento|termino*)
    - (politica|politicas|norma*|normativa) ..2 (privacidad|proteccion* =de =datos|confidencialidad|seguridad|cookies|alergenos|higiene|incendios)
    - (=no|=nunca) ..3 (excusa|politica)
    - (acuerdo) ..2 (=con usted|=con =lo =que)
    - (=hacer) ..1 (=mas|mejor) 
    - =no =podemos ..1 (comentar|tratar|hablar|revelar|confirmar|publicar) ..2 =nada ..6
    - =no =hay =nada ..1 =que (perdonar|disculpar|agradecer|sentir|temer|pagar|traer)
    - =no =hay ..2 =mas =que =decir
    - =no =hay =que (rellenar|llamar|pagar|reservar|traer|imprimir|hacer|firmar) ..1 =nada
    - =y =se =acabo (=el|=la|=los|=las|pronto|=antes|=todo|enseguida)
  `,
} as const;
