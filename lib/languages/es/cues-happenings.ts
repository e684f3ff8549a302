import type { Cues } from '../../triage/cue-book.ts';

const times = '(=dos|=tres|=cuatro|=cinco|=seis|=varias|=mil|=muchas|=tantas|=repetidas|<number>) =veces|=ocasiones';
const food =
  '=pan|=salsa|=salsas|bebida*|=agua|=vino|cerveza*|refresco*|postre*|=segundo|=segundos|=primero|=primeros|entrante*|=patatas|=papas|=cubiertos|=servilletas|ensalada*|=guarnicion|=cafe|=cafes|=mitad|=parte|racion*|=tapa|pizza*|hamburguesa*|=arroz|=palillos|articulo*|producto*|=plato|=platos|=pedido|=comanda';
const veryX =
  '(=era|=es|=son|=eran|=estaba|=estaban|=esta|=estan|=resulto|=me|=nos|=parecio|=muy|=demasiado|=algo|=un|=poco|=bastante|=super|=mas|=tan|=realmente|=extremadamente|=todo|=toda|=todos|=siempre|=medio|=impecablemente|=completamente)?';
const very = `${veryX} ${veryX} ${veryX}`;
const indoors =
  '=dentro|=adentro|((=en|=de) (=la|=el|=nuestra|=mi|=las) (=habitacion|=habitaciones|=local|=comedor|=sala|=salon|=restaurante|=gimnasio|=vestuario|=cabina|=cuarto|=apartamento|=baño))';
const diets = 'celiac*|vegan*|vegetarian*|alergic*|intolerant*';
const days = '=lunes|=martes|=miercoles|=jueves|=viernes|=sabado|=domingo';
/** What was feared, read or heard, would be so, or was so elsewhere. */
const elsewhere = `
  - =pensaba|=pensabamos|=pense|=creia|=creiamos|=temia|=temiamos|=lei|=leido|=leimos ..10,
  - =otro|=otra|=otros|=otras =bar|=bares|=hotel|=hoteles|=taller|=talleres|=sitio|=sitios|=lugar|=lugares|=tienda|=tiendas|=restaurante|=restaurantes|=salon|=peluqueria|=app|=apps|=aplicaciones|=empresa|=empresas ..12,
  - =bar|=restaurante|=hotel|=sitio|=local|=taller|=tienda =de =al =lado ..12,
  - =menos =mal|=por =si|=ojala ..8`;
const trouble = (phrases: string) => `${elsewhere}, ${phrases}`;

const served: Cues['happenings'] = {
  'not-served': `
    =se|=te|=me|=nos =quedara|=quedaras|=quede|=quedamos|=quedo =esperando =a =que =alguien =le|=te|=me|=nos =atendiera|=atendieran,
    =nadie ..3 =venia|=vino|=viene|=acercaba|=acerco|=atendia|=atendio|=atiende|=atendieron|=atendido|=atendiera|=aparecia|=aparecio,
    =sin =que =nadie ..3 =atendiera|=viniera|=acercara|=preguntara|=hiciera|=tomara|=atendiese|=viniese,
    =no =nos|=me =atendieron|=atendio|=atendian|=atendia|=hacian =nadie|=hasta,
    =no =nos|=me =hacian|=hicieron|=hacia|=hizo ..1 =caso,
    =nadie =nos|=me|=te =hace|=hacia|=hizo|=hacen ..1 =caso,
    =ni ..1 =miraban|=miraron|=miran|=miro =a =la =cara,
    =nos|=me =ignoraron|=ignoraban|=ignoran|=ignoro`,
  'asked-again': `
    =tuviera|=tuvieras|=tuve|=tuvimos =que =insistir =mas =de =una =vez,
    - =llame|=llamamos ..2 ${times} =antes,
    =tuvimos|=tuve|=hubo|=habia|=hay|=tener|=tienes ..1 =que ..1 =pedir|=pedirle|=pedirles|=pedirlo|=pedirla|=pedirlos|=pedirlas|=recordar|=recordarle|=recordarles|=recordarlo|=reclamar|=reclamarlo|=insistir|=avisar|=llamar|=solicitar ..5 ${times},
    ${times} ..2 =que =pedir|=pedirle|=pedirles|=pedirlo|=pedirla|=recordar|=reclamar|=insistir|=avisar,
    =pedi|=pedimos|=pedido|=reclame|=reclamamos ..3 =cuenta|=carta|=agua|=pan|=cubiertos|=servilletas|=toallas|=bebidas|=mantel ..2 ${times},
    ${times} ..1 =pedimos|=pedi|=pedido ..2 =cuenta|=carta|=agua|=pan|=cubiertos|=servilletas|=toallas|=bebidas,
    =avise|=avisamos|=reclame|=reclamamos|=insisti|=insistimos ..2 ${times},
    =llame|=llamamos ..1 ${times} ..1 =recepcion|=camarero|=camarera,
    =que =volver =a =pedir|=pedirlo|=pedirla|=recordar|=recordarlo|=reclamar`,
  'no-apology': `
    =echara|=echaras|=eche|=echamos =en =falta =una =disculpa,
    - =ofertas|=quiero|=pido|=necesito|=acepto|=busco|=hace ..3 =disculpas|=disculpa,
    =ni|=nadie|=tampoco|=nunca ..4 disculp*,
    =sin ..1 =disculpa|=disculpas|=disculparse,
    =ni|=sin ..2 =perdon,
    =nadie ..3 =pidio|=pide =perdon,
    =no ..2 disculparon|disculpo|disculpan|disculparse,
    =no ..2 =pidieron|=pidio|=piden ..1 =perdon|=disculpas,
    =esperando|=espero|=seguimos|=sigo ..2 =disculpa|=disculpas,
    =disculpa|=disculpas ..1 =nunca|=no =llego|=llegaron|=hubo,
    =no =hubo|=recibimos|=recibi|=hay ..2 disculpa*`,
  'not-listened': `
    =sintiera|=sintieras|=senti|=sentimos =que =no =le|=te|=me|=nos =escuchaban,
    =no|=ni =me|=nos|=te =escucha|=escuchan|=escucharon|=escucho|=escuchaban|=escuchaba,
    =nadie ..1 =escucho|=escucha|=escuchaba|=escucharon,
    =avisamos|=avise|=dije|=dijimos|=queje|=quejamos|=reclame|=insisti|=explique|=comente ..8 =ni|=no ..2 =caso,
    =hicieron|=hacen|=hizo =caso =omiso,
    =pasan|=pasaron|=paso|=pasaban =de =mi|=ti|=nosotros|=nosotras,
    =oidos =sordos`,
  'staff-busy-elsewhere': `
    =tuviera|=tuvieras|=tuve|=tuvimos =la =sensacion =de =que =no =estabamos =pendientes,
    - hablando|charlando =con =nosotros|=nosotras|=los|=nuestro|=cada|=el|=mi,
    camarer*|meser*|=mozos|emplead*|dependient*|=personal|=chicas|=chicos|recepcionist*|trabajador*|vendedor*|=cajeras ..5 =charlando|=platicando|=cotilleando|=chateando|=charlaban|=cotilleaban,
    camarer*|meser*|=mozos|emplead*|dependient*|=personal|=chicas|=chicos|recepcionist*|trabajador*|vendedor*|=cajeras ..5 =con|=mirando|=viendo =el|=su|=los ..1 =movil|=moviles|=celular|=telefono,
    camarer*|meser*|emplead*|dependient*|=personal ..3 =hablando =entre|=de =ellos|=ellas|=si|=sus,
    =ni|=sin ..1 =levanto|=levantar|=levantaron ..3 =movil|=celular|=telefono,
    =pendiente|=pendientes ..2 =movil|=moviles|=celular|=telefono`,
  'felt-rushed': `
    =tuviera|=tuvieras|=tuve|=tuvimos =la =sensacion =de =que =habia|=habiamos =prisa,
    - =ibamos|=iba|=vas|=voy|=si|=teniamos|=tenia ..2 =prisa|=prisas,
    =nos|=me|=te =metieron|=meten|=metian|=metio|=mete|=meter ..1 =prisa|=prisas,
    =prisas|=prisa =por|=para =que ..2 =irnos|=fueramos|=terminar|=terminaramos|=levantar*|=dejaramos,
    =prisas|=prisa =para =todo,
    =dejar|=liberar|=desocupar|=abandonar =la|=nuestra =mesa,
    =nos|=te|=me =apuran|=apuraron|=apuraban,
    =hecha|=hecho|=todo|=todos ..1 =y? =con =prisas|=mucha =prisa?,
    =retiraron|=retiraban|=quitaban|=quitaron|=llevaban ..2 =platos|=plato ..3 =sin =terminar|=acabar`,
  'short-staffed': `
    =hubiera|=habia|=hubo =tan =pocas =manos =para =tanta =gente,
    - =pese|=pesar ..10,
    - =medico|=hospital|=urgencias ..6 =abasto,
    =falta|=faltaba|=falto|=faltan|=faltaban ..1 =de? =personal|=camareros|=camareras|=meseros|=mozos,
    =poco|=escaso|=escasez =de? =personal,
    =pocos|=pocas =camareros|=camareras|=meseros|=mozos|=empleados,
    =solo|=unico|=unica|=un|=una ..1 =camarero|=camarera|=mesero|=mozo ..4 =todo|=toda|=todas|=todos|=terraza,
    =dos =camareros|=camareras|=meseros ..1 =para =toda|=todo|=todas|=tantas|=tanta,
    =estaban|=estan|=iban|=personal|=camareros ..2 desbordad*|=saturados|=sobrepasados,
    =no ..1 =dan|=daban|=daba|=da ..1 =abasto`,
  'nobody-there': `
    =no =encontrara|=encontraras|=encontre|=encontramos =a =nadie =que =le|=te|=me|=nos =atendiera|=atendieran,
    =no =habia|=hay|=hubo|=estaba ..1 =nadie ..3 =recepcion|=mostrador|=caja|=alli|=atender|=atendiendo|=atendernos|=atenderme,
    =nadie =en =la|=el =recepcion|=mostrador|=caja,
    =recepcion|=mostrador ..2 desatendid*|=vacia|=vacio`,
  'nobody-knew': `
    =se|=te|=me|=nos =quedara|=quedaras|=quede|=quedamos|=quedo =sin =una =respuesta =clara,
    - =sabe|=saben|=sabian =que =hacer|=mas,
    =nadie ..1 =sabia|=sabe|=supo|=saben|=tenia|=tiene|=sabian =nada|=responder*|=contestar*|=decirme|=decirnos|=explicar*|=informar*|=idea|=ni,
    camarer*|meser*|=mozo|=chico|=chica|=personal|emplead*|dependient*|recepcionist* ..3 =no|=ni ..1 =sabia|=sabe|=saben|=sabian|=supo|=supieron ..4 =que|=nada|=responder*|=decir*|=cual|=donde|=explicar*,
    =no|=ni =nos|=me|=te ..1 =supieron|=supo|=saben|=sabian ..1 =responder*|=decir*|=explicar*|=contestar*|=informar*|=dar|=aconsejar*,
    =no|=ni =supieron|=supo|=saben|=sabian =responder*|=decirme|=decirnos|=explicar*|=contestar*|=informar*|=darme|=darnos|=aconsejar*,
    =tenian|=tienen|=tenia|=tiene =ni =idea`,
  'not-explained': `
    =echara|=echaras|=eche|=echamos =en =falta =una =explicacion,
    - =no =me =explico =como|=por|=la|=tanta|=tantas|=que,
    =no|=nadie|=nunca ..2 =explicaron|=explico|=explica|=explican|=explicaba,
    =ni|=sin ..2 =explicacion|=explicaciones|=explicar|=explicarme|=explicarnos,
    =no ..2 =dieron|=dan|=dio ..2 =explicacion|=explicaciones`,
};

const answered: Cues['happenings'] = {
  'no-reply': `
    =no =recibiera|=recibieras|=recibi|=recibimos =respuesta,
    - =pantalla|=tactil|=boton|=botones|=mando|=garantia|=app|=aplicacion|=frenos ..3 =no ..1 =responde|=respondia|=responden,
    - =no =responde|=respondio|=responden|=respondia =a =las|=lo|=mis|=nuestras,
    - contest*|respond* =mal|=fatal|=malas|=bien,
    - =telefono|=telefonos|=llamadas|=llamada|=llamas|=llamo|=llame|=llamamos|=llamar ..7 =no|=nadie|=nunca|=ni ..3 contest*|respond*|=coge|=cogia,
    - =no|=nadie|=nunca|=ni ..3 contest*|respond*|=coge|=cogia ..2 =telefono|=telefonos|=llamadas|=llamada,
    =nadie ..1 =contesta|=contesto|=contestan|=contestaba|=contestaron|=responde|=respondio|=responden|=respondia|=respondieron|=coge|=cogia,
    =no =contestan|=contestaron|=contesta|=contesto|=contestaban|=contestaba|=responden|=respondieron|=responde|=respondio|=respondian,
    =no|=nunca|=jamas|=ni =me|=nos|=te|=han =han? =contestan|=contestaron|=contesta|=contesto|=contestado|=responden|=respondieron|=responde|=respondio|=respondido,
    =nunca|=jamas =contestan|=contestaron|=responden|=respondieron|=contesta|=responde,
    =sin =respuesta|=contestacion|=contestar|=responder,
    =ninguna|=ni =una? =respuesta|=contestacion,
    =escribi|=escrito|=mande|=mandado|=envie|=enviado|=correo|=correos|=mail|=mails|=email|=emails|=mensaje|=mensajes|=whatsapp|=reclame ..6 =silencio|(=y =nada),
    =sigo|=aun|=todavia ..2 =espero|=esperando ..2 =respuesta|=contestacion`,
  'passed-around': `
    =tuviera|=tuvieras|=tuve|=tuvimos =que =ir =de =un =lado =para =otro,
    =pasan|=pasaron|=pasando|=pasaban|=tienen|=tuvieron|=mandan|=mandaron|=marean|=marearon|=derivan|=derivaron ..2 =de =un|=uno|=una ..2 =a|=al|=para =otro|=otra|=lado,
    =pasan|=pasaban|=pasaron|=tiran|=echan =la =pelota,
    =cada =uno ..3 =dice|=dijo|=dicen|=decia =una? =cosa,
    =marean|=marearon|=mareando|=mareado|=marearme =la|=de|=con|=por`,
  'told-again': `
    =que ..1 =explicar|=contar|=repetir|=explicarlo|=contarlo|=repetirlo|=explicarles|=repetirles ..5 ${times},
    =que ..1 =explicar|=contar|=repetir|=explicarlo|=contarlo|=repetirlo ..4 (=cada =vez)|(=otra =vez)|(=una =y =otra =vez)|(=desde =cero)`,
  'standard-answers': `
    =las =respuestas =le|=te|=me|=nos =sonaran|=sonaban =a =plantilla,
    - =ahorraos|=ahorrense|=ahorrate|=ahorrese|=guardaos|=guardense|=guardate|=evitad|=absteneos|=manden|=quiero|=esperen ..6,
    respuesta*|mensaje*|correo*|mail*|email*|contestacion*|contest*|respond* ..2 =automatico|=automatica|=automaticos|=automaticas|=generica|=genericas|=generico|=estandar|=plantilla|=enlatada|=enlatadas,
    =copia =y? =pega, =copiar =y =pegar, =corta =y =pega, =copypaste,
    =contesta|=contestan|=responde|=responden ..1 =un|=una =bot|=maquina|=robot,
    =siempre =contestan|=responden|=dicen =lo =mismo`,
  'call-back-missing': `
    =no =recibiera|=recibieras|=recibi|=recibimos =la =llamada =que =esperaba|=esperabas|=esperabamos,
    - =llamaron|=llamo|=llamado =la =atencion,
    - =llamo|=llamaron ..1 =timbre|=puerta|=telefonillo,
    =quedaron|=quedo|=dijeron|=dijo|=prometieron|=prometio|=iban ..3 =llamarme|=llamarnos|=llamarian|=llamaban|=llamaria|=avisarme|=contactarme|=llamar ..8 =nada|=hoy|=no|=nunca|=nadie|=todavia|=sigo|=ni,
    =nadie ..2 =llamo|=llamado|=llama,
    =no|=ni|=nunca =me|=nos ..1 =llamaron|=llamado|=llamo,
    =ni =llamaron|=llamo,
    =no ..2 =devolvieron|=devuelven|=devolvio|=devuelto =la|=las|=mi|=mis =llamada|=llamadas`,
};

const ordered: Cues['happenings'] = {
  'forgot-part': `
    =se =olvidara =parte =de =lo =que =pidio|=pediste|=pedi|=pedimos,
    =se ..1 =olvido|=olvidaron|=olvidan|=olvidaban|=olvida =de? =el|=la|=los|=las|=del|=un|=una|=mi|=unos|=unas|=nuestra|=traer|=traernos|=traerme|=poner|=ponernos|=mandar|=nuestro (=el|=la|=los|=las)? ${food},
    =se ..1 =olvido|=olvidaron|=olvidan|=olvidaban|=olvida ..2 ${food},
    =olvidaron ..3 ${food},
    =falta|=faltaba|=faltaban|=falto|=faltaron ..2 bebida*|postre*|=salsas|=cubiertos|refresco*|=servilletas|=palillos|articulo*|(=la =mitad =del)|(=parte =del)|(=media =comida),
    =llego|=llegaron|=vino ..7 =sin (=el|=la|=los|=las|=mis|=mi)? =cubiertos|=salsas|=salsa|=bebidas|=bebida|=palillos|=servilletas|=postre|=patatas|=papas|=cremas,
    =no ..1 =trajeron|=llego|=pusieron|=mandaron|=enviaron|=llegaron|=venian =el|=la|=los|=las ${food},
    =nunca ..1 =trajeron|=llego|=llegaron|=trajo =el|=la|=los|=las|=mi ${food},
    =pedido|=envio|=paquete|=llego ..2 incomplet*`,
  'wrong-order': `
    =no =recibiera|=recibieras|=recibi|=recibimos =lo =que =habia|=habias|=habiamos =pedido,
    - =detalle|=invitacion|=invitaron|=cortesia|=regalo ..8,
    =trajeron|=trajo|=sirvieron|=mandaron|=enviaron|=mando|=envio|=dieron|=pusieron|=mandan|=envian|=llego|=llegaron|=recibi|=recibimos|=vino ..2 (=otra =cosa)|(=otro =plato)|(=otra =bebida)|(=otro =producto)|(=otro =modelo)|(=otro =articulo)|equivocad*|(=lo =que =no)|(=de =otra =mesa),
    =pedido|=plato|=paquete|=producto ..1 =que =no =era =mio|=mi|=nuestro|=el,
    =se =equivocaron|=equivoco|=equivocan ..2 =pedido|=plato|=platos|=comanda|=orden|=pizza|=producto|=modelo,
    =pedido|=plato|=platos|=orden|=comanda equivocad*|=erroneo|=incorrecto|=cambiado,
    =no =era =lo =que =pedi|=pedimos|(=habia =pedido)|(=habiamos =pedido),
    =confundieron ..3 =pedido|=plato|=platos|=mesa|=comanda,
    =pedi|=pedimos|=compre|=encargue ..8 =me|=nos =mandaron|=enviaron|=trajeron|=llego|=llegaron =otro|=otra|=otros|=otras|((=el|=la|=un|=una) <number>)`,
  'order-cancelled': `
    =se =cancelara|=cancelo|=cancelaron =su|=tu|=mi|=nuestro|=nuestra =pedido,
    - =he|=hemos|=habia|=habiamos =cancelado|=anulado,
    =cancelaron|=canceló|=cancelan|=cancelado|=anularon|=anulado|=anuló ..2 =pedido|=compra|=orden|=envio|=pedidos,
    =pedido|=compra|=orden ..2 =cancelado|=cancelada|=cancelaron|=anulado`,
  'wishes-ignored': `
    =no =se =tuviera|=tuve|=tuvimos =en =cuenta =lo =que =pidio|=pediste|=pedi|=pedimos,
    - alerg*|celiac* ..10,
    =pedi|=pedimos|=pido|=dije|=avise|=avisamos|=dijimos ..4 =sin ..10 =vino|=trajeron|=llego|=llevaba|=traia|=pusieron|=venia|=trajo|=estaba ..2 =con,
    =pedi|=pedimos ..4 (=poco|=al|=muy) =hecha|=hecho|=punto ..6 =vino|=trajeron|=llego|=estaba|=llegaron|=vinieron|=sirvieron ..3 =hecha|=hecho|=pasada|=pasado|=pasadas|=pasados|=quemada|=quemado|=cruda|=crudo|=crudas|=crudos|=seca|=seco|carbonizad*|chamuscad*|calcinad*,
    =ignoraron|=ignoran|=ignoro|=ignorando ..3 =peticion|=peticiones|=nota|=notas|=indicaciones|=instrucciones|=observaciones,
    =no|=ni ..2 =respetaron|=respetan|=leyeron|=leen ..3 =peticion|=peticiones|=nota|=notas|=instrucciones|=indicaciones|=especificaciones`,
  'arrived-cold': `
    =la =comida =llegara =fria,
    =pedido|=todo =llego|=vino|=llegaba ..3 =frio|=helado|=congelado|=templado,
    =llego|=llegó ..1 =todo|=pedido =frio|=helado|=congelado|=templado,
    =todo =frio|=helado,
    =llego|=llegó ..5 =tarde ..2 =frio|=fria|=helado|=helada`,
  'arrived-late': `
    =su|=tu|=mi|=nuestro|=nuestra =pedido =llegara|=llego =tarde,
    - camarer*|meser*|=mozo|=medico|=tecnico|=tecnicos|=fontanero|=electricista|=instalador|=instaladores|=taxi|=grua|=gerente|=profesor|=profesora|=gente|=autobus|=cliente|=clientes ..3 =tardo|=tardaron|=llego|=llegaron|=llegó ..8,
    - =solo|=apenas ..2 =tardo|=tardaron ..6,
    - =tardo|=tardaron ..1 =solo|=poco|=nada|=apenas|=menos ..5,
    =pedido|=paquete|=comida|=envio|=pizza|=cena|=orden|=entrega|=repartidor|=compra (=me|=nos)? =llego|=llegaron ..5 =tarde|=retraso,
    =horas|=hora|=minutos|=dias|=semanas|=semana ..1 =tarde =y|=la|=el =pizza|=comida|=pedido|=paquete|=cena,
    <start> =llegó ..5 =tarde,
    =llego|=llegó ..3 =hora|=horas|=minutos|=min|=dias|=semanas|=cuarto|=media =tarde,
    =llego|=pedido|=paquete|=entrega|=entregaron|=entregado ..6 =de|=con =retraso,
    =tardo|=tardaron|=tarda|=demoro|=demoraron ..2 =hora|=horas|=semanas|=semana|=mes|=meses|=eternidad|=siglo ..3 =en =llegar|=entregar|=entregarlo|=traerlo|=entregarme`,
  'never-arrived': `
    =no =recibiera|=recibieras|=recibi|=recibimos =su|=tu|=mi|=nuestro|=nuestra =pedido,
    - =nada ..1 =mal|=roto|=rota|=frio|=fria|=tarde|=dañado|=en|=raro,
    =nunca|=jamas ..2 =llego|=llegaron|=recibi|=entregaron ..3 =pedido|=paquete|=nada|=comida|=producto|=compra|=envio|=articulo,
    =pedido|=paquete|=comida|=producto|=compra|=envio|=pizza|=articulo ..4 =nunca|=jamas ..2 =llego|=aparecio|=entregaron|=llegaron|=recibi,
    =no ..3 =llegado ..3 =pedido|=paquete|=nada|=producto|=envio|=compra,
    =no ..2 =llego =nada|=nunca,
    =no =he|=hemos =recibido ..2 =pedido|=paquete|=nada|=producto|=compra|=articulo,
    =sin =recibir ..3 =pedido|=paquete|=nada|=producto|=compra|=articulo,
    =sigo|=seguimos ..2 =esperando ..2 =pedido|=paquete|=producto`,
  'left-outside': `
    =no =le|=te|=me|=nos =entregaran|=entregaron =el =pedido =en =mano,
    - =nos|=me =dejaron|=dejo =en|=tirad*|=plantad*,
    =dejo|=dejaron|=dejan|=tiro|=tiraron|=dejado ..1 =paquete|=pedido|=bolsa|=comida|=caja|=compra|=todo =tirad*? =en|=fuera|=a ..2 =calle|=portal|=suelo|=acera|=rellano|=lluvia|=entrada|=escalera|=banqueta|=vereda|=intemperie,
    =paquete|=pedido|=bolsa|=comida|=caja ..2 =tirado|=tirada|=abandonado|=abandonada ..3 =calle|=portal|=suelo|=acera|=rellano|=entrada|=banqueta|=vereda,
    =puerta ..2 =sin =llamar|=avisar|=tocar`,
  'said-delivered': `
    =pone|=ponia|=aparece|=aparecia|=figura|=dice|=dicen|=marca|=consta|=sale|=salia|=marcado|=marcaron|=como ..3 =entregado|=entregada ..8 =no|=nada|=nunca|=ni|=sin|=mentira,
    =entregado ..4 =no|=nunca ..3 =llegado|=recibi|=recibido|=llego`,
  'wrong-address': `
    =el =pedido =acabara|=acabo =en =otra =direccion,
    =entregaron|=entrego|=entregado|=entregarlo|=dejaron|=dejo|=llevaron|=llevo|=enviaron|=mandaron ..4 =otra|=distinta|=diferente|=erronea =direccion|=casa|=calle|=domicilio,
    =entreg* ..4 =direccion|=domicilio|=casa equivocad*|=erronea|=incorrecta`,
  'arrived-damaged': `
    =su|=tu|=mi|=nuestro|=nuestra =pedido =llegara|=llego =dañado,
    =llego|=llegaron|=recibi|=recibimos|=llegado|=venia|=venian ..5 =roto|=rota|=rotos|=rotas|=dañado|=dañada|=dañados|=dañadas|=golpeado|=golpeada|=abollado|=abollada|=aplastado|=aplastada|=aplastados|=aplastadas|=rajado|=rajada|=quebrado|=quebrada|=destrozado|=destrozada|=destrozados|=chafado|=chafada|=machacado|=machacada|=desperfectos|=agrietado,
    =vino|=vinieron ..2 =roto|=rota|=rotos|=rotas|=dañado|=dañada|=abollado|=abollada|=aplastado|=aplastada|=destrozado|=destrozada|=chafado|=chafada,
    =llego|=llegaron|=vino =con =un|=una|=varios|=varias =golpe|=golpes|=abolladura|=abolladuras|=rotura|=desperfecto|=desperfectos`,
  'badly-packed': `
    =el =embalaje =no =protegiera|=protegia =bien =su|=tu|=mi|=nuestro|=nuestra =pedido,
    =mal|=fatal =embalado|=embalada|=embalados|=empaquetado|=empaquetada|=protegido|=protegida|=protegidos|=empacado|=empacada|=envuelto|=envuelta,
    =sin (=ningun|=ninguna|=apenas|=nada|=casi)? =de? =embalaje|=proteccion|=embalar|=proteger,
    =nada|=cero|=poca|=ninguna =de? =proteccion =en|=para|=alguna|=y,
    =paquete|=caja|=embalaje|=pedido|=llego ..8 =nada|=cero|=poca =de? =proteccion,
    <start> =nada|=cero|=ninguna =de? =proteccion,
    =embalaje|=empaque ..3 =pesimo|=malo|=malisimo|=nulo|=deficiente|=insuficiente|=cutre|=penoso|=horrible|=lamentable|=roto,
    =pesimo|=mal|=nulo =embalaje|=empaque,
    =llego|=llegó|=venia ..6 =caja|=paquete ..1 =abierta|=abierto|=aplastada|=aplastado|=mojada|=mojado|=destrozada`,
  spilled: `
    =algo =se =derramara =por =el =camino,
    =sopa|=salsa|=salsas|=bebida|=bebidas|=refresco|=caldo|=cafe|=batido|=ramen|=comida|=todo|=bolsa|=curry ..3 =derramado|=derramada|=derramadas|=derramados|=volcado|=volcada|=volcadas|=volteada|=volteado|=desparramado|=desparramada,
    =volteada|=derramada|=volcada =la =sopa|=salsa|=bebida|=comida`,
};

const booked: Cues['happenings'] = {
  'table-given-away': `
    =la =mesa =que =reservo|=reservaste|=reservamos|=reserve =ya =estuviera|=estaba =ocupada,
    =dieron|=dado|=daban|=cedieron|=asignaron|=dio|=cedido ..1 =nuestra|=la|=mi =mesa ..3 =a =otros|=otras|=otro|=otra|=alguien,
    =mesa ..3 =dado|=dieron|=asignado =a =otros|=otras|=otro|=otra|=alguien,
    =reserva|=reservado|=reservamos|=reserve ..10 =mesa ..2 =ocupada`,
  'booking-lost': `
    =nadie ..2 =encontraba|=encontro|=encontrar|=localizaba|=localizar ..1 (=la|=mi|=nuestra) =reserva|=reservacion,
    =no =apareciera|=aparecia|=aparecio =su|=tu|=mi|=nuestro|=nuestra =reserva,
    =no ..2 =encontraban|=encontraron|=encontraba|=aparecia|=aparecio|=constaba|=consta|=figuraba ..2 =reserva|=reservacion,
    =no ..1 =tenian|=tenia =mi|=nuestra =reserva|=reservacion,
    =reserva|=reservacion ..4 =no (=la|=nos|=les|=le|=me)? =constaba|=aparecia|=encontraban|=existia|=figuraba|=encontraron|=salia|=encontraba|=aparecio,
    =perdieron|=perdio|=perdido|=traspapelaron ..2 =reserva|=reservacion`,
  'booking-cancelled': `
    =se =cancelara|=cancelo|=cancelaron =su|=tu|=mi|=nuestro|=nuestra =reserva,
    - =he|=hemos|=habia|=habiamos|=tuve|=tuvimos ..2 =cancelado|=cancelada|=anulado|=cancelar,
    =cancelaron|=canceló|=cancelan|=anularon|=anuló|=anulado|=cancelado|=cancelada ..3 =reserva|=reservacion|=estancia,
    =reserva|=reservacion ..2 =cancelada|=cancelaron|=anulada|=anularon`,
  'other-than-booked': `
    =no =encontrara|=encontraras|=encontre|=encontramos =lo =que =habia|=habias|=habiamos =reservado,
    =reserve|=reservamos|=reservado|=reserva|=pague|=pagamos|=contratado|=contrate ..12 =dieron|=dan|=dio|=pusieron|=asignaron|=metieron|=toco =otra|=otro|=una|=un|=la ..1 =interior|=distinta|=diferente|=inferior|=peor|=individual|=sencilla|(=sin =vistas)|(=que =daba)|(=que =da),
    =no =era|=fue ..1 =lo|=la|=el ..1 =que =habia? =habiamos? =reserve|=reservamos|=reservado|=contratado|=contrate,
    =no ..3 =habitacion =que =reserve|=reservamos|=habiamos|=pedimos|=pedi,
    =reserve|=reservamos ..6 =camas|=matrimonio|=vistas|=vista|=balcon|=terraza ..14 (=que =no =hay)|(=no =habia)|(=solo =queda)|(=sobrevendid*)|(=overbooking)|(=dieron =una =interior)|(=mandan =a)|(=mandaron =a)`,
  'turned-away': `
    =se|=te|=me|=nos =marchara|=marcharas =sin =que =le|=te|=me|=nos =atendieramos,
    - =pasar =ni|=ningun|=un =detalle|=una|=uno,
    - =quisieron|=quiso =atender ..2 =sin,
    =no =nos|=me =dejaron|=dejo =entrar|=pasar|=acceder|=sentarnos,
    =no =nos|=me =quisieron|=quiso =atender|=servir|=sentar|=dar =mesa?,
    =no =quisieron|=quiso =atendernos|=atenderme|=servirnos|=darnos|=sentarnos,
    =mandaron|=dejaron =a|=en =la =calle =con|=sin,
    =negaron|=nego ..2 =entrada|=acceso`,
  'bad-table': `
    =la =mesa =no =fuera|=era|=fue =la =que =esperaba|=esperabas|=esperabamos,
    =mesa ..3 (=al =lado)|=junto|=pegada|=enfrente|=frente|=delante =de|=del|=al|=a (=la|=los|=las)? =baño|=baños|=aseo|=aseos|=puerta|=cocina|=basura|=servicios|=wc|=paso,
    =sentaron|=sento|=pusieron|=colocaron ..4 (=al =lado)|=junto|=pegados|=enfrente|=frente|=delante =de|=del|=al|=a (=la|=los|=las)? =baño|=baños|=aseo|=aseos|=puerta|=cocina|=basura|=servicios|=wc,
    =la =peor =mesa,
    =mesa ..2 =enana|=minuscula|=diminuta|=incomoda`,
  'appointment-moved': `
    =hubiera|=habia|=hubo =cambios =en =su|=tu|=mi|=nuestro|=nuestra =cita,
    - =cambiaron|=movieron|=cambiado ..3 =cita|=turno|=hora ..2 =sin|=encantad*|=amablemente|=facil*|=cuando|=porque,
    =cambiaron|=cambiado|=movieron|=movido|=aplazaron|=pospusieron|=retrasaron|=anularon|=anulado|=cancelaron|=cancelado|=reprogramaron ..2 =cita|=turno|=citas,
    =cita|=turno ..8 =anularon|=anulada|=cancelaron|=cancelada|=aplazada|=movieron|=pospusieron`,
  'found-closed': `
    =encontrara|=encontraras|=encontre|=encontramos =la =puerta =cerrada,
    - =piscina|=cocina|=baño|=baños|=spa|=terraza|=parking|=gimnasio|=desayuno|=recepcion|=buffet|=alberca|=caja|=cajas|=carretera|=bar|=puerta ..4 =cerrado|=cerrada|=cerrados|=cerradas,
    =fuimos|=fui|=llegamos|=llegue|=llegar|=encontre|=encontramos|=desplace|=acercamos|=acerque|=acercarme ..8 =cerrado,
    =pone|=ponia|=dice|=decia|=google|=internet|=web|=horario ..8 =abren|=abierto|=abria|=abrian|=abre ..12 =cerrado,
    =cerrado ..8 =google|=web|=horario|=maps,
    =persiana =bajada|=echada|=abajo`,
};

const eaten: Cues['happenings'] = {
  'sold-out': `
    =ya =no =quedara|=quede|=quedamos|=quedo =lo =que =queria|=querias|=queriamos,
    - =quedaban|=quedaba|=quedan|=queda ..2 =mesa|=mesas|=sitio|=sitios|=hueco|=plazas|=habitacion|=habitaciones|=toallas|=tumbonas|=claro|=otra|=mas|=bien|=remedio|=hamacas|=personal|=stock|=duda|=dudas|=libre|=libres,
    - =quedaba|=quedo|=quedaban =ni|=nada ..3 =plato|=platos|=migas|=miga,
    =no (=les|=nos)? =quedaba|=quedaban|=quedan =ni|=casi|=nada|=el|=la|=los|=las|=de,
    =no =quedaba|=quedaban ..1 croqueta*|=tarta|=cordero|=paella|=menu|=postre*|=pulpo|=arroz|=pescado|=carne,
    =plato|=platos|=postre|=postres|=menu|=mitad ..4 agotad*,
    =media|=mitad ..2 =carta ..4 =no|agotad*|=faltaba|=habia,
    =se =les =habia|=habian =acabado|=agotado|=terminado,
    =no =tenian|=habia (=la|=ni)? =mitad|=media ..3 =carta`,
  'little-choice': `
    =poco =donde|=para =elegir|=escoger,
    =poca|=escasa|=nula =variedad,
    =pocas|=pocos|=escasas =opciones|=platos =en|=donde|=para|=y|=de,
    =carta|=menu =muy|=demasiado|=bastante =corta|=corto|=escasa|=limitada|=limitado|=reducida|=pobre|=escaso,
    =carta|=menu ${veryX} ${veryX} =escasa|=limitada|=limitado|=pobre|=escaso|=pobrisima`,
  'nothing-for-diet': `
    =no =encontrara|=encontraras|=encontre|=encontramos =opciones =adecuadas =en =la =carta,
    =no|=ni|=ninguna|=sin ..3 =opcion|=opciones|=platos|=plato|=menu|=alternativa|=alternativas|=nada|=pan ..2 ${diets}|(=sin =gluten)|(=sin =lactosa),
    =no =habia|=hay|=tienen|=tenian ..2 ${diets}|(=sin =gluten)|(=sin =lactosa),
    =pocas|=poca =opciones|=opcion ..2 ${diets}`,
  'small-portion': `
    racion*|porcion*|=platos|=plato|=tapas|=cantidad|=cantidades ..3 pequeñ*|=chicas|=chica|=chico|=chicos|chiquit*|minuscul*|=escaso|=escasa|=escasos|=escasas|ridicul*|=enanas|=diminutas|=diminuta|=diminutos|=justas|=justitas|minim*|irrisori*|=raquiticas,
    =chiquito|=pequeño|=escaso|=pequeñas|=escasas =de =las|=la =porciones|=raciones|=porcion|=racion,
    =poca|=poquisima|=escasa =cantidad|=comida,
    =nos|=me|=te =quedamos|=quede|=quedas ..1 =con =hambre,
    =salimos|=sales|=sali =con =hambre`,
};

const paid: Cues['happenings'] = {
  'surprise-charge': `
    =se|=te|=me|=nos =encontrara|=encontraras|=encontre|=encontramos =con =un =cargo =que =no =esperaba|=esperabas|=esperabamos,
    =cobran|=cobraron|=cobro|=cobrar|=cobrarte|=cobrarnos|=cobrarme|=cobra|=cobrado ..6 (=sin =avisar)|(=sin =pedirlo)|(=sin =preguntar)|(=sin =decir)|(=sin =decirlo)|(=sin =informar)|(=que =nadie)|(=que =no =pedi)|(=que =no =pedimos)|(=que =no =habia)|(=que =no =habiamos),
    =cobran|=cobraron|=cobrar|=cobra ..3 =aparte|=suplemento|=extra,
    =cobran|=cobraron|=cobra ..3 =pan|=cubierto|=aperitivo|=hielo|=picos,
    =suplemento ..3 =sin =avisar,
    =cargo|=cargos|=cobro|=cobros|=recargo|=comision =extra|=oculto|=ocultos|=inesperado|=adicional|=sorpresa,
    =nadie ..2 =aviso|=dijo|=informo|=advirtio|=avisa ..6 =aparte|=cobraban|=cobraba|=suplemento|=costaba|=extra`,
  'charged-twice': `
    - =dos =veces =lo|=mas,
    =cobraron|=cobro|=cobrado|=cobran|=cargaron|=cargado|=pasaron ..3 =dos =veces,
    =cobraron|=cobro|=cobrado|=cargaron ..2 =duplicado,
    =doble =cobro|=cargo, =cobro|=cargo|=pago =doble|=duplicado`,
  'over-quote': `
    =el =precio =final =fuera|=era|=fue =mas =alto =de =lo =que =esperaba|=esperabas|=esperabamos,
    =dijeron|=dijo|=presupuesto|=presupuestaron|=presupuestado|=acordado|=acordamos|=quedamos ..4 <number> ..6 =acabe|=acabamos|=termine|=terminamos =pagando,
    =dijeron|=dijo|=presupuesto|=presupuestaron ..4 <number> ..4 =factura|=cuenta ..3 =fue|=era|=subio|=salio ..2 <number>,
    =cobraron|=cobro|=pague|=pagamos|=cobrado|=costo ..4 (=mas =de =lo) =acordado|=presupuestado|=hablado|=pactado|(=que =me)|(=que =nos)|=previsto,
    =cobraron|=cobro ..1 =el =doble|=triple`,
  'wrong-bill': `
    =la =cuenta =no =cuadrara|=cuadraba,
    =cuenta|=ticket|=factura =venia|=estaba|=vino|=trajeron|=con =mal|=equivocada|=equivocado|=erronea|=inflada|=errores,
    =cuenta|=ticket|=factura =mal =hecha|=hecho|=sumada,
    =se =equivocaron|=equivoco|=equivocan ..3 =cuenta|=factura|=ticket,
    =cobraron|=cobrado|=cobran|=cobro ..3 =de =mas,
    =cuenta|=ticket|=factura ..6 =de =mas`,
  'no-cards': `
    =no =pudiera|=pudieras|=pude|=pudimos =pagar =con =tarjeta,
    - =tarjeta|=tarjetas =de|=regalo|=restaurante|=black =fidel*? =visita? =socio? =descuento?,
    =no|=ni ..1 =aceptan|=aceptaban|=admiten|=cogen|=permiten|=aceptaron|=admitian ..3 =tarjeta|=tarjetas,
    =no =tienen|=tenian|=habia ..1 =datafono|=tpv,
    =solo ..3 =efectivo|=cash|=metalico,
    =datafono|=tpv ..2 estropead*|=roto|averiad*,
    =sin =datafono`,
  'charged-after-cancelling': `
    =cobraron|=cobran|=cobrando|=cobrado|=cobro|=cargaron|=cargado|=cobrandome ..8 =despues|=tras|=pese|=habiendo|=aunque ..3 cancel*|anulad*|=anular|=baja,
    =cancele|=cancelado|=cancelamos|=baja|=anule ..6 =siguen|=sigue|=seguian ..1 =cobrando|=cobrandome|=pasando|=cobrandonos,
    =cancele|=cancelamos|=baja ..6 =me|=nos =cobraron|=cobran`,
  'price-rose': `
    =subieron|=subido|=suben|=aumentaron|=incrementaron|=subida|=subio ..3 =precio|=precios|=cuota|=tarifa|=tarifas,
    =precio|=precios|=cuota|=tarifa ..2 =subido|=subieron|=suben|=subiendo|=disparado|=duplicado,
    =cada =vez =mas =caro|=caros|=cara|=caras,
    =precio|=precios =cada =vez =mas =alto|=altos|=grande|=caro`,
  'poor-value': `
    =la =relacion =calidad =precio =no =le|=te|=me|=nos =convenciera|=convencio,
    =no =vale|=valen|=valio =lo =que,
    =caro|=cara|=caros|=caras|=carisimo|=carisima ..1 =para|=por =lo =que|=poco|=chiquito|=es,
    =caro|=cara|=caros|=caras ..1 =para|=por =la =calidad|=cantidad,
    =calidad =precio ${veryX} ${veryX} =mala|=malo|=pesima|=baja|=nefasta|=floja|=regular|=deja|=malisima,
    =mala|=pesima|=nula ..1 =calidad =precio,
    =calidad ..2 =no ..2 =justifica|=corresponde|=acorde ..2 =precio,
    =precio|=precios ${veryX} ${veryX} =excesivo|=excesivos|=abusivo|=abusivos|=exagerado|=exagerados|=desorbitado|=desorbitados|=desproporcionado`,
};

const around: Cues['happenings'] = {
  crowded: `
    =hubiera =tanta =gente,
    =demasiada|=muchisima =gente =en|=y|=para|=por|=dentro|=apretada,
    <start> =demasiada|=muchisima =gente,
    =masificado|=masificada|=masificados|=masificadas,
    =como =sardinas =en|=enlatadas`,
  'no-seat': `
    =no ..3 =donde =sentarse|=sentarnos|=sentarte|=sentarme,
    =no|=sin|=ni ..2 =sitio|=asiento|=asientos|=sillas =para =sentarse|=sentarnos|=sentarte,
    =comer|=cenar|=comimos|=cenamos|=desayunar ..1 =de =pie`,
  'tables-too-close': `
    =las =mesas =estuvieran|=estaban =tan =juntas,
    - =pusieron|=juntaron|=unieron ..2 =mesas =juntas,
    =mesas ${very} =juntas|=pegadas|=apretadas|=apiñadas|=apelotonadas,
    =mesas ..2 =una|=unas =encima|=pegada|=pegadas,
    =poco|=escaso|=nada|=apenas =de? =espacio|=sitio =entre ..1 =mesas|=mesa,
    =conversacion|=conversaciones =del|=de (=la|=las)? =al|=mesa|=otra|=vecino =lado?`,
  'too-dark': `
    =hubiera|=habia|=hubo =tan =poca =luz,
    =poca|=escasa|=insuficiente =luz|=iluminacion =en|=para|=y|=no,
    =no =se =veia|=ve|=ves|=veias|=veiamos ..1 =la|=el|=lo =carta|=plato|=comida|=menu|=que,
    =local|=sitio|=sala|=salon|=restaurante|=comedor ${veryX} ${veryX} =demasiado|=muy|=bastante =oscuro|=oscura`,
  'music-too-loud': `
    =musica ..2 =muy|=demasiado|=tan|=bastante|=excesivamente|=super =alta|=fuerte,
    =musica ..3 =altisima|=ensordecedora|=insoportable|(=todo =volumen)|(=todo =trapo)|(=toda =pastilla),
    =musica =alta|=fuerte ..8 =no ..3 =hablar|=conversar|=oir|=dormir|=escuchar,
    =volumen ..3 =musica ..3 =alto|=altisimo|=excesivo|=exagerado|=insoportable`,
  'woken-early': `
    =le|=te|=me|=nos =despertaran|=despertaron =tan =temprano,
    - =pedi|=pedimos|=pedido|=habiamos ..3 =despertaran|=despertasen,
    =nos|=me|=te =desperto|=despertaron|=despierta|=despiertan|=despertaban|=despertaba ..6 (=a =las)|=limpieza|=golpes|=ruido|=ruidos|=obras|=aporreando|=gritos|=portazos|=camion|=taladro|=vecinos|=temprano|=antes`,
  'neighbours-heard': `
    =las =paredes =dejaran|=dejaban =pasar =tanto =ruido,
    - =mesa|=mesas ..10 =vecino|=vecinos,
    =paredes (=son|=eran|=parecen|=finas)? (=como|=de)? =papel|=finas|=carton|=finisimas|=pladur|=cartulina,
    =oia|=oye|=oyes|=oiamos|=oian|=oyen|=escucha|=escuchas|=escuchaba|=escuchabamos|=escuchaban|=oi|=oimos|=escuche|=escuchan ..5 =vecino|=vecinos|=vecina|=vecinas|=habitaciones|=contigua|=contiguas|=roncar|=ronquidos|(=habitacion =de =al)|(=habitacion =vecina)|(=cuarto =de =al),
    =mala|=nula|=cero|=poca|=pesima|=ninguna =insonorizacion,
    =insonorizacion ..2 =mala|=nula|=pesima|=deficiente|=brilla|=cero,
    =mal|=nada|=poco =insonorizado|=insonorizada|=insonorizadas`,
  'street-noise': `
    =ruido|=ruidos|=bullicio =de|=en =la|=los|=las =calle|=carretera|=coches|=motos|=avenida|=autopista|=bares|=discoteca|=terrazas,
    =ruido =del|=de =trafico|=tren|=coches|=motos,
    =se =oye|=oia|=oyen|=oian|=escucha|=escuchaba|=escuchan ..2 =trafico|=coches|=calle|=motos|=carretera|=tren|=trenes|=camiones,
    =trafico =toda|=todo|=constante,
    =calle =muy|=demasiado|=bastante =ruidosa`,
  'building-works': `
    =le|=te|=me|=nos =molestaran|=molestaron =las =obras,
    - =obras =de =arte|=teatro|=maestras,
    - =cerrad* ..3 =obras|=reforma|=reformas,
    =ruido|=ruidos ..2 =obras|=obra|=reforma|=reformas|=taladro|=martillo,
    =habia|=hay|=estaban|=estan|=con|=tenian|=tienen (=de|=en)? =obras|=reformas,
    =taladros|=taladrando|=martillazos`,
  'loud-inside': `
    - =mucho =ruido =y =pocas,
    - =musica ..10 =no =se =podia|=puede ..2 =hablar|=conversar|=mantener,
    - =hablar =mal|=ingles|=español|=de|=bien,
    =ruido =infernal|=ensordecedor|=insoportable|=horrible|=tremendo|=excesivo|=terrible|=brutal|=bestial,
    =mucho|=demasiado|=tanto|=muchisimo|=bastante =ruido,
    =local|=sitio|=sala|=salon|=restaurante|=comedor|=terraza|=lugar ${veryX} =muy|=demasiado|=super|=bastante|=tan|=algo|=excesivamente =ruidoso|=ruidosa,
    =ruidosisimo|=ruidosisima,
    =no =se =podia|=puede ..1 =hablar|=conversar|=charlar,
    =mala|=pesima|=nula =acustica, =acustica ..2 =mala|=pesima|=malisima|=horrible|=fatal`,
  'cold-inside': `
    =pasara|=pasaras|=pase|=pasamos =frio,
    - =frio =fuera|=afuera|=en =la =calle|=terraza,
    =pasamos|=pase|=pasas|=pasando (=un|=mucho|=bastante|=algo|=tanto)? =frio,
    =hacia|=hace|=hizo ..2 =frio ..2 ${indoors},
    =frio ..1 ${indoors},
    =habitacion|=comedor|=sala|=vestuario|=cabina|=gimnasio|=local|=cuarto|=restaurante ${veryX} ${veryX} =helado|=helada|=congelado|=congelada|=gelido|=gelida|(=una =nevera)|(=un =congelador)|(=un =iglu),
    =comimos|=cenamos|=comer|=cenar|=estuvimos ..2 =con =el|=los|=la =abrigo|=abrigos|=chaqueta|=cazadora,
    =abrigo =puesto,
    =muertos|=muerta|=muerto|=helados|=helada|=congelados =de =frio,
    =nos =helamos|=congelamos`,
  'hot-inside': `
    =pasara|=pasaras|=pase|=pasamos =calor,
    - =calor =fuera|=afuera|=en =la =calle|=terraza,
    =pasamos|=pase|=pasas|=pasando (=un|=mucho|=bastante|=algo|=tanto)? =calor,
    =hacia|=hace|=hizo ..2 =calor ..3 ${indoors},
    =calor ..2 ${indoors},
    =habitacion|=comedor|=sala|=local|=cuarto|=gimnasio|=restaurante (=era|=es|=parecia|=estaba|=como)? =un|=una =horno|=sauna,
    =habitacion|=cuarto|=local|=sala ..1 =un|=una =horno|=sauna,
    =nos =asamos|=asabamos|=derretimos|=achicharramos,
    =muertos|=muerta|=muerto =de =calor`,
  'no-air-conditioning': `
    =echara|=echaras|=eche|=echamos =en =falta =el =aire =acondicionado,
    - =no =hace|=hizo|=hacia|=haria ..1 =falta,
    =aire =acondicionado? ..1 =no ..1 =funcionaba|=funciona|=servia|=enfriaba|=iba|=va|=enfria|=sirve|=funciono|=jalaba,
    =aire =acondicionado ..2 estropead*|averiad*|=roto|=apagado|=descompuesto,
    =sin =aire =acondicionado,
    =calor|=adentro|=dentro ..4 =sin =aire,
    =no =habia|=hay|=tiene|=tienen|=tenia|=tenian|=ponen|=pusieron|=pone ..1 =aire =acondicionado`,
};

const stayed: Cues['happenings'] = {
  'no-hot-water': `
    =sin =agua =caliente,
    =ni =gota? =de? =agua =caliente,
    =no =habia|=hay|=tenia|=tenian|=tuvimos|=tuve|=salia|=sale|=llegaba|=teniamos|=hubo|=tenemos|=funcionaba|=funciono ..2 =agua =caliente,
    =agua =caliente =no =funciono|=funcionaba|=habia|=salia|=llegaba|=funciona,
    =agua =caliente (=se|=nos)? =duro|=duraba|=dura|=acababa|=agoto|=acaba|=cortaba|=fallaba|=acabo,
    =duchar|=ducharme|=ducharnos|=ducharse|=duchamos|=duche|=ducha|=duchas ..2 =agua =fria|=helada|=congelada|=tibia,
    =ducha|=duchas (=estaba|=estaban|=salia|=era)? =siempre? =fria|=frias|=helada|=heladas`,
  'shower-broken': `
    =la =ducha =no =funcionara|=funciona|=funcionaba =bien,
    =ducha|=regadera ..3 =rota|=estropeada|=averiada|=goteaba|=gotea|=goteando|=atascada|=inundaba|=atrancada|=perdia,
    =duchas =rotas|=estropeadas|=averiadas|=atascadas,
    =ducha|=duchas|=regadera =no =funciona|=funcionaba|=funcionan|=iba|=desaguaba|=tragaba`,
  'no-towels': `
    =faltaran|=faltaban =toallas,
    =no =habia|=hay|=teniamos|=tenia|=dejaron|=pusieron|=repusieron|=dieron|=quedaban|=reponen ..2 =toallas|=toalla,
    =sin =toallas, =faltaban|=faltaba|=faltan =toallas|=toalla|(=las =toallas)|(=la =toalla),
    =que =pedir ..2 =toallas`,
  'room-not-ready': `
    =su|=tu|=mi|=nuestro|=nuestra =habitacion =no =estuviera|=estaba =lista =a =tiempo,
    =habitacion|=cuarto|=apartamento (=todavia|=aun)? =no =estaba|=estuvo|=estaba ..1 =lista|=listo|=preparada|=preparado|=disponible,
    =no =tenian|=estaba ..3 =habitacion ..1 =lista|=preparada|=disponible,
    =no =estaba ..1 =lista|=preparada ..1 =habitacion,
    =habitacion =a =las <number> ..3 =cuando ..4 =check,
    =esperar|=esperando|=esperamos ..6 =habitacion =lista|=estuviera`,
  'room-small': `
    =la =habitacion =le|=te|=me|=nos =resultara|=resulto =pequeña,
    =habitacion|=habitaciones|=cuarto|=cuartos ${very} =pequeño|=pequeña|=pequeños|=pequeñas|=pequeñita|=pequeñisima|=pequeñisimas|=diminuta|=diminutas|=diminuto|=minuscula|=minusculas|=minusculo|=enana|=enanas|=estrecha|=claustrofobica|=chiquita|=chica|=reducida|=justita,
    =minuscula|=diminuta|=pequeñisima =habitacion`,
  'room-dated': `
    =la =habitacion =le|=te|=me|=nos =pareciera|=parecio =anticuada,
    =habitacion|=habitaciones|=cuarto|=cuartos ${very} =antigua|=antiguas|=vieja|=viejas|=viejo|=viejos|=anticuada|=anticuadas|=desfasada|=obsoleta|=envejecida|=viejuna|=viejunas,
    =muebles|=mobiliario ${very} =viejos|=viejo|=viejisimos|=anticuados|=anticuado|=antiguos|=antiguo|=obsoletos|=desfasado,
    =habitacion|=habitaciones|=hotel|=instalaciones ..2 =necesita|=necesitan|=piden|=pide ..2 =reforma|=renovacion|=renovarse|=reformarse`,
  'lift-broken': `
    =el =ascensor =no =funcionara|=funciona|=funcionaba,
    =ascensor|=ascensores|=elevador|=elevadores ..3 =roto|=estropeado|=averiado|=rotos|=averiados|=parado|=descompuesto|(=fuera =de =servicio),
    =ascensor|=ascensores|=elevador =no =funcionaba|=funciona|=iba|=funcionaban`,
  'not-as-pictured-room': `
    =el =alojamiento =no =fuera|=era|=fue =como =en =las =fotos,
    =habitacion|=habitaciones|=hotel|=apartamento|=alojamiento|=cuarto|=suite|=casa ..1 =no ..1 =es|=era|=son|=eran|=parece|=parecen|=parecia|=corresponde|=corresponden|=coincide|=tiene|=tienen|=tenia ..5 =fotos|=foto|=imagenes,
    =habitacion|=habitaciones|=hotel|=apartamento|=alojamiento|=cuarto|=suite ..3 =nada =que =ver ..3 =fotos|=foto|=imagenes`,
  'bed-uncomfortable': `
    =la =cama =no =le|=te|=me|=nos =resultara|=resulto =comoda,
    =cama|=camas|=colchon|=colchones ${very} =incomodo|=incomoda|=incomodos|=incomodas|=incomodisima|=incomodisimo|=dura|=duras|=duro|=duros|=durisima|=durisimo|=durisimas|=durisimos|=hundido|=hundida|=hundidos|=vencido|(=una =piedra)|(=piedra),
    =colchon|=cama ..3 =muelles ..2,
    =muelles ..2 =clavaban|=clavan|=notaban|=notan`,
  'not-cleaned': `
    =la =limpieza =no =estuviera|=estaba =a =la =altura,
    =no|=nadie|=ni ..2 =limpiaron|=limpian|=limpiaban|=hicieron|=limpio|=limpiado|=pasaron ..2 =habitacion|=cuarto|=baño|=baños|=limpieza|=limpiar|=apartamento,
    =habitacion|=baño|=cuarto|=apartamento|=vestuario|=vestuarios ..2 =sin =limpiar|=barrer|=hacer,
    =no ..2 =cambiaron|=cambian|=cambiado ..2 =sabanas|=toallas`,
  'tables-not-wiped': `
    =no =encontrara|=encontraras|=encontre|=encontramos =las =mesas =limpias,
    =mesa|=mesas ..2 =pegajosa|=pegajosas|=sucia|=sucias|=mugrienta,
    =mesa|=mesas ..1 =sin =limpiar|=recoger,
    =no|=nadie|=ni ..2 =limpian|=limpia|=limpio|=limpiaron|=limpiaban|=recogen|=recogian|=recogio =la|=las|=nuestra =mesa|=mesas`,
  'smelled-of-smoke': `
    =oliera|=olia =a =tabaco,
    =huele|=olia|=olor|=oler|=oliendo|=peste|=apestaba|=apesta|=olian ..2 =a|=de ..1 =tabaco|=cigarro|=cigarros|=cigarrillo|=cigarrillos`,
  'smelled-damp': '=oliera|=olia =a =humedad, =huele|=olia|=olor|=olores|=apestaba|=apesta|=olian ..2 =a|=de =humedad',
  'no-parking': `
    =le|=te|=me|=nos =costara|=costo =aparcar,
    - =no =hay|=habia|=tuvimos|=tiene|=hubo ..1 problema*,
    =no =hay|=habia|=encuentras|=encontramos|=encontre|=hubo ..3 =aparcamiento|=estacionamiento|(=donde =aparcar)|(=donde =estacionar)|(=sitio =para =aparcar),
    =imposible =aparcar|=estacionar, =aparcar|=estacionar ..2 =imposible,
    =dificil|=complicado|=complicadisimo|=dificilisimo|=cuesta|=costo|=odisea|=locura (=de|=para)? =aparcar|=estacionar,
    =aparcar|=estacionar ..2 =dificil|=complicado|=odisea|=horror|=infierno|=locura,
    =poco|=poca|=pocas|=escaso =sitio|=espacio|=plazas =para|=de =aparcar|=estacionar|=aparcamiento,
    =poco|=escaso =aparcamiento|=estacionamiento|=parking,
    =problemas|=problema =para|=de =aparcar|=estacionar|=aparcamiento,
    =vueltas ..3 =aparcar|=estacionar|=aparcamiento`,
  'wifi-failed': `
    =el =wifi =no =funcionara|=funciona|=funcionaba =bien,
    - =por|=en|=via|=de =internet ..5,
    =wifi|=internet|=wi ..3 =fatal|=pesimo|=pesima|=lento|=lentisimo|=malo|=mal|=malisimo|=horrible|=flojo|=caia|=cae|=cortaba|=fallaba|=falla|=inestable|=fallo,
    =wifi|=internet|=fi =no|=nunca ..1 =funcionaba|=funciona|=iba|=va|=llegaba|=llega|=conectaba|=servia|=sirve`,
  'view-missing': `
    =las =vistas =no =fueran|=eran =las =que =esperaba|=esperabas|=esperabamos,
    =vistas|=vista =a|=al|=de (=un|=una|=la)? =pared|=muro|=parking|=obra|=basura|=contenedores|=generador|=tejado|(=patio =interior)|(=patio =de =luces),
    =daba|=da|=dan|=daban =a|=al (=un|=una|=la)? =muro|=pared|=generador|=callejon|=contenedores|(=patio =interior)|(=patio =de =luces),
    =sin =vistas, =no =tenia|=tenian|=tiene ..1 =vistas`,
};

const bought: Cues['happenings'] = {
  'broke-soon': `
    =el =producto =durara|=duro =tan =poco,
    - uña*|esmalt*|manicur*|=tinte|=color|=mechas ..8,
    =se =me? =rompio|=rompieron|=estropeo|=averio|=descosio|=despego|=despegaron|=deshizo|=partio|=descompuso|=daño ..2 =a|=al|=en|=con ..3 =semana|=semanas|=dia|=dias|=mes|=meses|=uso|=usos|=puesta|=lavado|=horas,
    =a|=al|=en ..2 =semana|=semanas|=dia|=dias|=mes|=meses|=usos|=uso ..3 =rompio|=rompieron|=estropeo|=averio|=descosio|=despego|=murio|(=dejo =de =funcionar),
    =dejo|=dejaron =de =funcionar ..3 =semana|=semanas|=dia|=dias|=mes|=meses|=uso|=usos,
    =me|=nos =duro|=durado|=duraron =solo|=apenas|=menos ..3 =semana|=semanas|=dia|=dias|=mes|=meses,
    =solo|=apenas =me? =ha? =duro|=durado|=duraron ..2 =semana|=semanas|=dia|=dias|=mes|=meses`,
  'not-as-described': `
    =el =producto =no =fuera|=era|=fue =como =se =anunciaba,
    - =foto|=fotos ..1 =que =le|=les|=lleve|=enseñe|=mostre,
    - =enseñe|=mostre|=lleve|=lleva ..2 =foto|=fotos ..8,
    =no =es|=era|=son|=eran|=parece|=corresponde|=coincide|=tiene ..4 =foto|=fotos|=imagen|=descripcion|=anunciado|=descrito,
    =nada =que =ver ..3 =foto|=fotos|=descripcion|=anuncio|=imagen,
    =distinto|=distinta|=diferente ..3 =a|=de|=que =la|=las|=en ..1 =foto|=fotos|=descripcion`,
  'did-not-work': `
    =el =producto =no =funcionara|=funciona|=funcionaba,
    =producto|=aparato|=articulo|=dispositivo ..3 =no ..1 =funciona|=funcionaba|=funciono|=enciende|=encendia|=carga,
    =llego|=vino|=venia|=salio|=compre (=y|=todo)? =no =funciona|=funcionaba|=enciende,
    =producto|=articulo|=llego|=vino|=salio|=venia|=mandaron|=enviaron ..2 =defectuoso|=defectuosa|=defectuosos|=averiado`,
  'parts-missing': `
    =faltara|=faltaba =alguna =pieza,
    - =si =falta|=faltan|=faltaba,
    =falta|=faltaba|=faltaban|=faltan|=faltaron|=falto ..3 =pieza|=piezas|=tornillo|=tornillos|=pata|=patas|=tuercas|=herrajes|=accesorios,
    =sin =tornillos|=piezas|=accesorios`,
  'looked-used': `
    =el =producto =pareciera|=parecio =usado,
    =parece|=parecia|=parecian|=llego|=llegaron|=claramente|=visiblemente|=venia ..1 =usado|=usada|=usados|=usadas|(=de =segunda =mano)`,
  'size-wrong': `
    =la =talla =no =le|=te|=me|=nos =quedara|=quede|=quedamos|=quedo =bien,
    - =tallas =grandes|=pequeñas,
    =talla|=tallas|=tallaje =muy|=demasiado|=mas|=super|=algo|=bastante =grande|=pequeño|=pequeña|=chico|=chica,
    =talla =pequeñisimo|=grandisimo|=equivocada|=incorrecta|=pequeño|=grande,
    =talla ..1 =no =es|=era|=corresponde|=coincide,
    =me|=le =queda|=quedaba|=quedo|=quedan|=quedaron|=viene|=venia|=vienen (=muy|=un|=algo|=demasiado|=super|=bastante)? =poco? =grande|=grandes|=pequeño|=pequeña|=pequeños|=pequeñas|=chico|=chica|=estrecho|=estrecha|=apretado|=enorme,
    =mandaron|=enviaron|=llego|=llegaron ..3 =otra =talla,
    =mandaron|=enviaron|=llego|=llegaron ..3 =talla|=tallas|=numero|=numeros equivocad*|=mas|=menos`,
  'out-of-stock': `
    =no =tuvieramos =lo =que =buscaba|=buscabas|=buscabamos,
    =no ..2 =tenian|=habia|=quedaba|=quedaban|=tienen|=hay ..2 =stock|=existencias|=unidades|(=mi =talla),
    =sin =stock|=existencias, descatalogad*,
    =stock|=disponible|=existencias ..12 =no (=lo|=la)? =tenian|=habia|=quedaba|=quedaban,
    =producto|=articulo|=talla|=modelo ..2 agotad*`,
  'return-refused': `
    =la =devolucion =no =fuera|=era|=fue =como =esperaba|=esperabas|=esperabamos,
    =no ..3 =aceptan|=aceptaron|=admiten|=aceptar|=aceptado|=aceptaban|=quisieron|=quieren|=quiso|=dejan|=dejaron|=permiten ..3 =devolucion|=devoluciones|=devolver|=devolverlo|=devolverme|=devolvermelo|=devolverla|=cambiarlo|=cambiarla|=cambiarmelo|=devolvernos,
    =devuelven|=devolvieron|=devolver|=dieron|=dan ..2 =en|=un|=con =vale|=vales|=bono,
    =solo =en =vale|=vales,
    =negaron|=niegan|=nego|=niega ..3 =devolucion|=reembolso|=devolver|=devolverme|=devolvernos|=devolverlo,
    =nadie|=no|=nunca =me|=nos ..2 =devolvio|=devolvieron|=devuelven ..3 =dinero|=diferencia|=importe|=plata,
    =diferencia|=dinero ..1 =nadie|=no|=nunca ..2 =devolvio|=devolvieron|=devuelven`,
  'refund-slow': `
    =el =reembolso =se =hiciera|=hizo =esperar,
    - =devuelto|=devolvieron ..3 =llamada|=correo|=plato,
    =esperando ..3 =devolucion|=reembolso|=dinero|=abono,
    =tardo|=tardaron|=tardan|=tardado|=tarda ..5 =en =devolver|=devolverme|=devolvernos|=reembolsar*|=abonar*|=devolvermelo,
    =dinero|=reembolso|=devolucion ..1 =tardo|=tardado|=tarda|=tardaron,
    =aun|=todavia ..3 =no ..4 =devuelto|=reembolsado|=abonado|=devolvieron,
    =dinero|=reembolso ..4 =no ..4 =devuelto|=llegado|=reembolsado,
    =sigo ..6 =sin (=mi|=el)? =dinero|=reembolso|=devolucion`,
  'fault-came-back': `
    =el =problema =no =quedara|=quede|=quedamos|=quedo =resuelto,
    - =sigue|=siguen|=seguia =igual =de|=que|=como,
    =volvio|=vuelve|=volvieron|=vuelto =a =fallar|=encenderse|=sonar|=gotear|=romperse|=estropearse|=averiarse,
    =sigue|=seguia|=siguen =igual|=fallando|=goteando|=sonando|=perdiendo|=estropeado|=estropeada|(=sin =funcionar),
    =dias|=semana|=semanas|=dia|=meses ..4 =mismo|=misma =ruido|=problema|=averia|=fallo|=luz,
    =sigue|=seguia =con =el|=los =mismo|=mismos`,
  'repair-late': `
    =la =reparacion =se =retrasara|=retraso,
    =prometieron|=dijeron|=quedaron ..3 =coche|=moto|=carro|=movil|=reparacion|=tenerlo|=estar|=estaria ..3 ${days} ..8 =siguiente|=tarde|=despues|=nada,
    =tardaron|=tardado|=tardo ..3 =semanas|=mes|=meses ..3 =reparar*|=arreglar*|=coche|=moto|=movil|=arreglo|=reparacion,
    =llevo|=lleva|=llevan ..2 =semanas|=mes|=meses ..3 =taller|(=esperando =el =coche)|(=esperando =la =reparacion)`,
  'cut-too-short': `
    =el =corte =quedara|=quede|=quedamos|=quedo =demasiado =corto,
    =solo ..3 =puntas ..8 =corto|=cortaron|=cortado|=quito|=quitaron ..3 =cm|=centimetros|=dedos|=mas|=medio|=media|=mucho,
    =puntas ..8 =barbilla|=hombro|=hombros|=nuca|=orejas|(=media =melena),
    =sali ..4 =pelo =por =la|=encima|=los ..2 =barbilla|=hombro|=hombros|=nuca|=orejas,
    =me =corto|=cortaron|=cortado|=dejaron|=dejo ..4 =demasiado =corto|=corta,
    =me =corto|=cortaron|=cortado|=quitaron ..3 =de =mas,
    =mas =corto =de =lo =que`,
  'not-as-asked': `
    =el =resultado =no =fuera|=era|=fue =lo =que =pidio|=pediste|=pedi|=pedimos,
    =no ..2 =hizo|=hicieron|=era|=fue|=es|=quedo|=dejaron|=dejo =lo|=como|=nada =de? =lo? =que? (=le|=les|=yo|=me)? =pedi|=queria|=pedia|=habia|=habiamos|=hablado,
    =no =era =eso =lo =que,
    =foto ..8 =nada =que =ver, =nada =que =ver =con ..3 =foto|=pedi|=queria|=pedido,
    =no ..2 =entendio|=entendieron ..3 =queria|=pedia|=pedi`,
  'colour-wrong': `
    =el =color =no =quedara|=quede|=quedamos|=quedo =como =queria|=querias|=queriamos,
    =quedo|=dejo|=dejaron|=quedaron|=quedado ..4 =naranja|=anaranjado|=amarillo|(=a =parches)|(=con =manchas),
    =color|=tono|=rubio ..2 =no =es|=era|=fue|=quedo ..3 =pedi|=queria|=pedia|=hablamos`,
  'chipped-soon': `
    =la =manicura =durara|=duro =tan =poco,
    uña*|esmalt*|manicur*|semipermanente|pedicur* ..6 =salto|=saltaron|=saltado|=levanto|=levantaron|=levantado|=desconcho|=despego|=despegaron|=desprendieron|=caido|=cayeron ..5 =dia|=dias|=semana,
    =salto|=saltaron|=levanto|=levantaron|=cayo|=cayeron|=despego|=saltado|=levantado ..2 esmalt*|uña*|semipermanente|=gel ..4 =dia|=dias|=semana,
    uña*|esmalt*|manicur*|semipermanente ..3 =no ..1 =duro|=duraron|=aguanto|=aguantaron|=durado =ni|=nada|=mas,
    uña*|esmalt*|manicur*|semipermanente ..3 =duro|=duraron ..1 =un|=dos|=tres|=cuatro|<number> =dia|=dias`,
  'massage-cut-short': `
    =el =masaje =durara|=duro =menos =de =lo =esperado,
    =masaje|=sesion ..2 =duro ..4 (=en =vez)|(=en =lugar)|=menos|=apenas|=escasos,
    =masaje|=sesion ..6 =minutos =en =vez|=lugar =de`,
  'lesson-cancelled': `
    =se =cancelara|=cancelo|=cancelaron =la =clase,
    - =he|=hemos|=habia|=tuve ..1 =cancelado|=cancelar,
    =cancelaron|=cancelan|=cancelado|=canceló|=suspendieron|=suspenden|=anularon|=suspendido ..2 =clase|=clases|=curso|=sesion|=sesiones,
    =clase|=clases|=curso ..3 =cancelada|=canceladas|=cancelaron|=cancelan|=suspendida|=suspendidas|=anulada|=cancelado`,
  'lesson-crowded': `
    =las =clases =estuvieran|=estaban =tan =llenas,
    =clase|=clases|=curso|=grupo|=grupos ${veryX} ${veryX} =llena|=llenas|=masificadas|=masificada|=masificados|=saturadas|=abarrotadas|(=hasta =arriba)|=petadas,
    =demasiados|=demasiada =alumnos|=gente =por|=en =clase|=cada|=las|=la|=los`,
  'machines-broken': `
    - =maquina|=maquinas =de|=expendedora =cafe|=bebidas|=vending|=hielo|=pago|=tickets|=agua|=coser ..5,
    =maquinas|=cintas|=aparatos|=bicis|=elipticas|=maquina|=cinta ..3 =rotas|=rota|=estropeadas|=estropeada|=averiadas|=averiada|=rotos|=estropeados|(=fuera =de =servicio),
    =maquinas|=cintas|=aparatos|=bicis|=maquina =que? =no =funcionan|=funciona|=funcionaban`,
  'pool-closed': `
    =la =piscina =estuviera|=estaba =cerrada,
    =piscina|=piscinas|=alberca|=pileta ${veryX} =cerrada|=cerradas|=clausurada|(=en =obras)|(=fuera =de =servicio),
    =piscina|=alberca|=pileta =no =estaba|=funcionaba|=abre|=abria ..1`,
};

const apps: Cues['happenings'] = {
  'app-crashes': `
    =la =aplicacion =se =cierre =sola,
    - =puerta|=puertas|=ventana|=tapa|=bar|=local|=cocina|=tienda ..3 =cierra|=cierran,
    =app|=aplicacion|=actualizacion|=juego|=programa|=version ..8 =se =me? =cierra|=cerraba,
    =se =me? =cierra =sola|=solo|=constantemente|=inesperadamente|(=cada =vez)|(=cada =dos)|(=al =abrir),
    =crashea|=crashean|=crasheando`,
  'app-slow': `
    =app|=aplicacion ..3 =lenta|=lentisima|=lento|=lentita,
    <start> =va|=iba (=muy|=super|=demasiado)? =lentisima|=lenta,
    =app|=aplicacion ..6 =tarda|=demora ..3 =en =cargar|=abrir|=arrancar`,
  'data-lost': `
    =perdiera|=perdieras =datos,
    =borro|=borrado|=borraron|=borra|=perdi|=perdido|=perdio|=eliminado|=elimino ..3 =datos|=notas|=historial|=progreso|=partida|=listas|=entrenamientos,
    =datos|=notas|=historial|=progreso|=entrenamientos ..2 =perdidos|=perdidas|=borrado|=borraron|=desaparecido|=desaparecieron|=perdido`,
  'feature-missing': `
    =eche|=eches|=echo =en =falta =alguna =funcion,
    =falta|=faltan|=faltaria ..4 =widget|=widgets|=funciones|=filtros|=notificaciones|=buscador|sincroniz*|(=modo =oscuro)|(=modo =offline),
    =no ..2 =puede|=puedo|=permite|=deja|=pueden =exportar|=sincroniz*|=filtrar|=importar|=duplicar`,
  'feature-removed': `
    - =quitado|=quitaron|=eliminado|=eliminaron ..3 =publicidad|=anuncios|=errores|=bugs|=fallos,
    =quitaron|=quitado|=eliminaron|=eliminado|=desaparecio|=desaparecido ..3 =modo|=funcion|=opcion|=widget|=boton|=funciones|=opciones|=filtro|=filtros`,
  'update-broke-it': `
    =la =actualizacion =le|=te|=me|=nos =diera|=dio =problemas,
    =desde|=tras|=despues|=con|=ultima|=nueva ..3 =actualizacion|=version|=actualizar|=actualizaron|=actualizo|=actualice ..8 =cierra|=falla|=cuelga|=peor|=lenta|=lentisima|=traba|=error|=errores|=problemas|=mal|=fatal|=horrible|=desastre|=bloquea|=congela|=bugs|=inservible|=crashea,
    =actualizacion|=version|=actualizar|=actualizaron ..6 =no ..1 =funciona|=puedo|=carga|=abre|=deja|=va|=entra|=permite`,
  'logged-out': `
    =cierra|=cerro|=cierran|=cerrando ..2 =sesion,
    =me =saca|=expulsa|=desloguea =cada|=constantemente|=continuamente|(=de =la =sesion)|(=de =la =cuenta)|(=de =mi =cuenta),
    =iniciar|=inicio =sesion =constantemente|=continuamente|(=cada =vez)|(=otra =vez)|(=todo =el =rato)|(=una =y =otra)`,
  'cannot-sign-in': `
    =no =pueda|=puedas|=puedo =iniciar =sesion,
    =no ..2 =puedo|=deja|=consigo|=permite|=podia|=pude|=logro =iniciar|=acceder|=loguear*|=ingresar|=registrarme|=entrar|=logear*,
    =imposible =iniciar|=acceder|=loguear*|=entrar`,
  'too-many-ads': `
    =demasiada|=demasiados|=demasiadas|=mucha|=muchos|=muchisima|=muchisimos|=tanta|=tantos|=llena|=plagada|=infestada|=saturada|=exceso|=puro|=pura =de? =publicidad|=anuncios|=propaganda,
    =publicidad|=anuncios ${veryX} =excesiva|=excesivos|=invasiva|=invasivos|=insoportable|=insoportables|=abusiva|=constantes|=constante,
    =anuncio|=anuncios|=publicidad =cada =dos|=tres|=vez|=poco|<number>|=minuto|=clic`,
  'cancelling-hard': `
    - =cancelar ..3 =reserva|=pedido|=cita|=habitacion|=vuelo|=noche|=mesa,
    =cancelar|=baja|=desuscribirse|=desuscribirme ..4 =laberinto|=odisea|=dificil|=complicado|=complicadisimo|=infierno|=calvario|=pesadilla|=engorroso,
    =darse|=darme|=darte|=dar =de =baja ..3 =imposible, =imposible =cancelar|(=darse =de =baja)|(=darme =de =baja)|(=dar =de =baja),
    =no ..2 =deja|=dejan|=puedo|=permiten|=permite ..1 =cancelar|(=darme =de =baja)|(=darte =de =baja)|(=darse =de =baja)`,
};

/** Hours of the clock, each as it is written. */
const clock = ['una|=1|=13', 'dos|=2|=14', 'tres|=3|=15', 'cuatro|=4|=16', 'cinco|=5|=17', 'seis|=6|=18']
  .concat(['siete|=7|=19', 'ocho|=8|=20', 'nueve|=9|=21', 'diez|=10|=22', 'once|=11|=23', 'doce|=12'])
  .map((hour) => `=${hour}`);
/** Words between a thing and how it was. */
const soX =
  '(=era|=es|=son|=eran|=fue|=fueron|=estaba|=estuvo|=esta|=ha|=sido|=resulto|=me|=nos|=parecio|=muy|=tan|=super|=bastante|=mas|=realmente|=siempre|=todo|=la|=una|=absolutamente|=totalmente|=simplemente)?';
const so = `${soX} ${soX} ${soX}`;
const appointed =
  '=cita|=citas|=turno|=citan|=citado|=citada|=citados|=citaron|(=con =hora)|(=tenia =hora)|(=teniamos =hora)|(=hora =reservada)|(=hora =dada)|(=mi =hora)';
const seen =
  '=atendieron|=atendio|=atienden|=recibieron|=recibio|=reciben|=llamaron|=llamo|=pasaron|=paso|=entre|=entramos|=vieron|=vio|=empezo|=empezamos|=empezaron';
/** At ten it was to be, and at eleven it was. */
const hourLater = clock
  .map((hour, at) => {
    const other = [1, 2, 3].map((later) => clock[(at + later) % clock.length]).join('|');
    return `${appointed}|=hora|=reserva ..3 =las|=la ${hour} ..8 ${seen} ..3 =las|=la ${other}`;
  })
  .join(',\n');
const callers =
  '=tecnico|=tecnicos|=tecnica|=fontanero|=plomero|=gasista|=electricista|=instalador|=instaladores|=pintor|=cerrajero|=operario|=operarios|=mensajero|=transportista|=taxi|=taxista|=uber|=chofer|=conductor|=grua|=remis|=limpiadora|=jardinero|=perito|=montador|=montadores|=transporte|=traslado|=repartidor|=empleada';
const came =
  '=vino|=vinieron|=aparecio|=aparecieron|=presento|=presentaron|=acudio|=acudieron|=venido|=aparecido|=presentado|=acudido';
const picked =
  '=cogen|=coge|=cogian|=cogia|=cogio|=cogieron|=cogido|=contestan|=contesta|=contesto|=contestaron|=contestaban|=contestaba|=contestado|=atienden|=atiende|=atendieron|=atendia|=responden|=responde|=respondieron|=respondio|=levantan|=descuelgan|=descuelga|=agarran|=agarra';
const toTell =
  '=avisa|=aviso|=avisaron|=avisan|=avisaban|=avisaba|=avisado|=avisarnos|=avisarme|=avisar|=avisarte|=informaron|=informan|=informo|=informado|=informarme|=informarnos|=notificaron|=notificado|=notifico|=notificarme|=comunicaron|=advirtieron|=advirtio|=advertido';
const would =
  '=enviarian|=enviaria|=mandarian|=mandaria|=harian|=haria|=arreglarian|=arreglaria|=devolverian|=devolveria|=cambiarian|=traerian|=darian|=daria|=solucionarian|=solucionaria|=pondrian|=estaria|=tendrian|=tendria|=llegaria|=resolverian|=compensarian|=entregarian|=repondrian|=arreglaban|=mandaban|=enviaban|=iban|=iba';
const notKept =
  '=nunca|=jamas|(=y =nada)|(=pero =nada)|(=luego =nada)|(=nada =de =nada)|(=nada =de =eso)|(=hasta =hoy)|(=dia =de =hoy)|(=todavia =no)|(=aun =no)|(=aun =sigo)|(=y =no)|(=pero =no)|(=la =verdad =nada)|(=la =verdad =no)|=mentira';

const visited: Cues['happenings'] = {
  'gone-downhill': `
    =deja|=dejo|=dejan ..3 =desear ..6 =antes|=años|=veces|=anteriores,
    =comparado|=comparada|=comparacion ..3 =antes|(=otras =veces)|(=hace ..3 =años)|(=la =ultima),
    =ultimamente ..7 =desear|=peor|=fatal|=malo|=mala|decepcion*|=bajado|=mal,
    =no =tiene|=tienen|=tenia =nada =que =ver ..5 =recordab*|recordab*|=antes|=era|=conoc*,
    =con =lo =bueno|=buena|=bien|=buenos|=rico|=maja ..3 =era|=eran|=estaba|=funcionaba|=iba|=fue,
    =empeora|=empeoran|=empeoraron|=empeorando,
    =dejado|=dejo ..1 =de =ser =lo|=el|=la|=un|=una,
    =perdio|=perdido|=perdiendo ..1 =la|=su|=toda|=todo ..1 =gracia|=magia|=esencia|=encanto|=chispa|=alma,
    =era =mi|=nuestro|=nuestra|=el ..2 =favorito|=favorita|=favoritos ..6 =ya|=pero|=ahora|=hasta,
    =antes ..5 =ahora ..3 =desastre|=horrible|=fatal|=malo|=mala|=pesimo|=pena|=asco|=deja|=vergüenza|=verguenza,
    =lo =que =era =y =lo =que =es,
    - =ahora ..4 =mejor,
    - =dejo|=dejaron|=dejado|=quedo|=quedaron|=sali|=salio|=estoy|=devolvieron ..5 =peor =que =antes|=la,
    - =bajado|=bajo ..3 =precio|=precios|=peso|=kilos|=volumen|=musica|=tarifas|=cuota,
    =ya =no =le|=te|=me|=nos =parezca|=parece|=parecio =lo =que =era,
    =no =es|=son|=esta|=fue ..1 (=lo =que =era)|(=lo =que =eran)|(=lo =que =fue)|(=como =antes)|(=lo =de =antes)|(=como =era)|(=lo =que =solia),
    =ya =no =es|=son =el|=la|=lo|=los|=las =mismo|=misma|=mismos|=mismas|(=de =antes)|(=de =siempre),
    =nada =que =ver =con ..2 =antes|(=lo =que =era)|(=lo =que =fue)|(=hace ..2 =años),
    =calidad|=servicio|=comida|=nivel|=atencion|=sitio|=local|=restaurante|=hotel|=app|=aplicacion|=tienda|=salon|=cocina|=bar ..4 =bajado|=bajando|=empeorado|=empeorando|=empeoro|=decaido|=decayo|=decayendo|=caido|=desmejorado,
    =bajo|=bajado|=bajaron|=perdio|=perdido|=perdiendo|=perdieron ..2 =calidad|=encanto|=esencia|=nivel|=magia|=toque,
    =ha|=han|=iba|=va|=van|=fue =ido? =a|=para =peor|=menos,
    =de =mal =en =peor, =cada =vez|=dia|=año (=va|=esta|=es)? =peor,
    =sitio|=local|=restaurante|=hotel|=bar|=salon|=tienda|=calidad|=servicio|=todo|=esto|=negocio|=lugar|=cocina|=app|=aplicacion|=empresa|=clinica|=gimnasio|=taller|=cafeteria|=peluqueria|=academia|=cadena|=atencion|=banco ..5 =venido|=vino|=viniendo|=viene =abajo, =venido|=vino|=viniendo|=viene =abajo ..2 =sitio|=local|=restaurante|=hotel|=bar|=salon|=tienda|=calidad|=servicio|=todo|=esto|=negocio|=lugar|=cocina|=app|=aplicacion|=empresa|=clinica|=gimnasio|=taller|=cafeteria|=peluqueria|=academia|=cadena|=atencion|=banco, =venido|=viniendo =a =menos,
    =decaido|=decayo|=desmejorado|=empeorado|=empeoro|=decadencia,
    =dado|=pegado|=dio|=pego|=notado|=note|=notamos|=nota ..2 =bajon,
    =bajon =de|=en ..1 =calidad|=servicio,
    =va|=van|=ido ..2 (=cuesta =abajo)|(=en =picado)|(=en =picada)|(=pa =atras)|(=para =atras),
    =sombra =de =lo =que, =vivio|=vivido|=visto|=tuvo|=conocido ..1 (=tiempos =mejores)|(=mejores =tiempos),
    =peor =que =antes|(=la =ultima)|(=la =otra)|(=el =año)|(=hace)|(=otras =veces)|(=la =primera),
    =antes =era|=eran|=estaba ..3 =mejor|=mejores|=bueno|=buena|=buenos|=buenisimo|=genial|=excelente|=increible|=maravilla|=diez|=10|=top|=referencia|=favorito|=favorita|=fantastico|=otra|=recomendable`,
  'bill-late': `
    =pedimos|=pedi|=pedir|=pedida|=pides ..2 =cuenta ..8 =minutos|=hora|=rato|=eternidad|=esperando|=esperamos|=tardaron|=tardo|=siglo,
    =nadie ..3 =cobraba|=cobrarnos|=cobrar|=cobro, =no ..1 =venian|=venia|=vienen =a =cobrarnos|=cobrar|=cobrarte,
    =tardanza|=demora|=lentitud ..4 =cuenta|=cobrar,
    =hora|=minutos|=min|=rato ..8 =hasta =que ..4 =cobrarnos|=cobro|=cobraron|=cobrar|(=trajeron =la =cuenta)|(=trajo =la =cuenta)|(=llego =la =cuenta),
    - =un|=dos|=tres|=cinco|=2|=3|=5|=solo|=apenas =minutos|=minuto ..9,
    - =solo|=apenas|=menos ..3 =minutos|=minuto ..9,
    - =tardo|=tardaron|=tarda ..1 =poco|=nada|=apenas|=solo ..8,
    =la =cuenta =se =hiciera|=hizo|=hacia =esperar,
    =tardo|=tardaron|=tardan|=tardado|=tardaban|=demoraron|=demoro|=demoran|=demorado ..6 traer*|=darnos|=llevarnos|=sacarnos|=pasarnos|=acercarnos ..2 =cuenta|=ticket|=datafono,
    =tardo|=tardaron|=tardan|=tardado|=tardaban|=demoraron|=demoro|=demoran ..6 =en|=para =cobrar|=cobrarnos|=cobrarme|=cobrarte|=cobrarle,
    =cuenta|=ticket ..2 =tardo|=tardaron|=tarda|=tardaba|=demoro|=demoraron|=demora,
    =esperando|=esperar|=esperamos|=espere|=espera|=esperas ..6 =para =pagar,
    =esperando|=esperar|=esperamos|=espere|=espera|=esperas ..6 =que ..2 =cobraran|=cobrasen|=cobren|=cobrara,
    =esperando|=esperar|=esperamos|=espere|=espera|=esperas ..6 =trajeran|=trajesen|=traigan|=trajera|=dieran ..2 =cuenta,
    =esperando|=esperar|=esperamos|=espere ..5 =por|=a =la|=nuestra =cuenta,
    =para =pagar|=cobrarnos|=cobrar ..1 =estuvimos|=tardaron|=tardan|=esperamos|=espere|=esperando|(=tuvimos =que =esperar)|(=otra =media)|(=otros <number>)|(=otra =espera)|(=media =hora),
    =minutos|=min|=hora|=horas|=rato|=eternidad ..2 =para|=en =pagar|=cobrarnos|=cobrar|(=traernos =la =cuenta)|(=traer =la =cuenta)|(=que =nos =cobraran)|(=que =nos =trajeran =la =cuenta)|(=pedir =la =cuenta),
    =cuenta ..10 =no|=nunca ..2 =traian|=traia|=llegaba|=llego|=venia|=trajeron|=traen|=cobraban|=aparecia,
    =cuenta ..6 =levantarme|=levantarnos|(=ir =a =la =barra)|(=ir =a =la =caja)|(=ir =nosotros)|(=ir =a =pagar),
    =no|=nadie|=nunca ..3 =traian|=traia|=traen ..1 =cuenta,
    =eterno|=eterna|=eternidad|=siglo|=odisea ..5 =pagar|=cobrar|=cuenta`,
  'different-times': `
    =no ..2 =sacaban|=trajeron|=sacaron|=servian|=traian|=sirvieron|=salio|=sacan|=traen ..2 =junto|=juntos|(=a =la =vez)|(=al =mismo =tiempo),
    =unos ..2 =primero|=antes ..5 =otros ..3 =despues|=luego,
    =plato|=comida|=segundo|=hamburguesa|=pizza|=mio ..3 =llego|=trajeron|=vino|=sirvieron ..4 =cuando ..5 =ya =estaba|=estaban|=iba|=habia|=habian ..3 =cafe|=postre|=postres|=terminando|=terminado|=acabado,
    =yo|=mi|=mis|=nosotros|=ellos|=resto|=demas ..6 =acabado|=terminado|=acabando|=terminando ..8 =no ..3 =servido|=traido|=llegado|=llegaba|=habia|=traian,
    =imposible|=no ..1 =comer|=cenar ..1 =todos? =juntos|(=a =la =vez),
    =primero ..8 =luego|=despues|=minutos|=rato ..6 =otra|=otro|=siguiente|=segundo ..8 =juntos,
    - =paquete|=paquetes|=muebles|=productos|=cajas|=articulos ..12,
    - =poco =a =poco|=orden|=sorpresa|=degustacion ..8,
    =no|=nunca ..1 =llegaran|=llegaron|=salieron|=vinieron|=salen|=llegan|=trajeron|=traen|=sacaron|=sacan|=sirvieron|=sirven ..5 (=a =la =vez)|=juntos|=juntas|(=al =mismo =tiempo)|(=a =un =tiempo),
    =platos|=plato|=platillos|=comida|=comidas|=segundos|=primeros|=principales|=raciones|=tapas|=entrantes ..6 (=de =uno =en =uno)|(=uno =a =uno)|(=uno =por =uno)|(=a =destiempo)|(=distintas =horas)|(=diferentes =horas)|(=distintos =tiempos)|(=diferentes =tiempos)|(=distintos =momentos)|(=diferentes =momentos)|descoordinad*|=desfasados,
    =a =destiempo,
    =trajeron|=llego|=llegaron|=sirvieron|=sacaron|=vino|=pusieron ..7 =cuando =yo|=mi|=mis|=el|=los|=las|=todos|=unos|=otros ..5 =terminado|=acabado|=terminando|=terminaron|=acabando|=acabaron|=termino|=terminaba|=acababa,
    =unos|=uno ..3 =comiendo|=comian|=comia|=terminando|=terminado|=comieron ..3 =otros|=otro ..3 =mirando|=esperando|=sin|=esperaban|=miraban|=miraba|=esperaba,
    =unos|=uno|=algunos ..3 =esperando|=esperaban|=mirando ..4 =otros|=otro|=demas|=resto ..3 =comian|=comiendo|=comia|=terminado|=terminaban,
    =no =comimos|=cenamos|(=pudimos =comer)|(=pudimos =cenar) =juntos|(=a =la =vez)|(=al =mismo =tiempo),
    =cada =uno|=plato|=quien ..3 =comio|=ceno|=comiendo|=salio|=llego|=comimos ..3 =momento|=hora|=tiempo|(=por =su =lado)|=turnos|=distinto,
    =comimos|=comer|=cenamos|=cenar ..2 =por =turnos,
    =plato|=comida|=segundo|=pizza|=hamburguesa|=mio|=mia|=principal|=carne|=pescado ..2 =llego|=vino|=salio|=trajeron|=sirvieron ..5 =despues|=tarde ..1 =que|=de|=del ..3 =resto|=demas|=otros|=otras|=suyo|=marido|=mujer|=amigos|=pareja|=esposo|=esposa`,
};

const awaited: Cues['happenings'] = {
  'seen-late': `
    =retraso|=demora|=esperar|=esperando|=esperas|=espera ..4 =aunque|=pese|=teniendo|=pesar ..4 =cita|=turno,
    =citan|=citaron ..5 =hora|=las ..6 =esperando|=esperar,
    - =pedir|=coger|=sacar|=conseguir|=obtener|=agarrar|=dan|=dar|=daban|=darme|=dieron ..1 =cita|=turno|=hora ..12,
    - =pedi|=pedimos|=llame|=reserve ..1 =cita|=turno ..10,
    - =llegue|=llegamos|=llegaba|=retrase ..5 =tarde|=retraso|=demora ..12,
    - =un|=dos|=tres|=cinco|=2|=3|=5|=solo|=apenas =minutos|=minuto ..9,
    - =solo|=apenas|=menos ..3 =minutos|=minuto ..9,
    - =cita|=turno ..6 =en =punto,
    =esperar|=esperando|=espere|=esperamos|=esperas ..6 =teniendo|=con|=pese ..2 =cita|=turno,
    =la|=mi|=nuestra =cita|=consulta|=sesion|=visita ..1 =empezara|=empezo|=comenzo|=fue ..3 =retraso|=tarde|=demora,
    ${hourLater},
    ${appointed} ..10 ${seen} ..5 =tarde|=despues|=retraso|=demora|=atraso,
    ${appointed} ..10 =esperar|=esperando|=espere|=esperamos|=esperas|=espera|=esperado ..3 =hora|=horas|=minutos|=rato|=media|=min|=cuarto|=eterna,
    ${appointed} ..4 =hora|=horas|=minutos|=min|=media ..3 =espera|=esperando|=retraso|=demora|=sala,
    =esperar|=esperando|=espere|=esperamos|=espera|=esperas ..6 =hora|=horas|=minutos|=rato|=media|=min ..6 =con|=pese|=teniendo|=aun|=pesar|=tenia ..3 =cita|=turno|=hora,
    =hora|=horas|=minutos|=media|=min ..3 =en|=por ..1 =sala =de =espera,
    =sala =de =espera ..4 =hora|=horas|=minutos|=rato,
    =retraso|=demora|=atraso ..4 =citas|=consulta|=consultas|=turno|=turnos|(=mi =cita)|(=la =cita),
    =medico|=medica|=doctor|=doctora|=dentista|=abogado|=abogada|=ginecologa|=ginecologo|=pediatra|=peluquera|=peluquero|=fisio|=especialista ..2 =llego|=llega|=vino|=venia|=empezo|=aparecio ..5 =tarde|=retraso|=atraso,
    =no|=nunca|=jamas|=ni ..1 =respetan|=respetaron|=cumplen|=cumplieron ..3 =hora|=horas|=citas|=turnos|=cita|=turno,
    =no|=nunca ..2 =atienden|=atendieron|=atendio|=reciben|=recibieron|=pasan|=pasaron|=empiezan|=empezaron|=empezo|=entras ..3 =a =la|=su|=tu|=mi =hora`,
  'nobody-came': `
    =no ..2 =venido|=vinieron|=pasaron|=vino|=pasado|=paso ..1 =a =recoger|=recogerlo|=buscar|=buscarme|=buscarlo|=buscarnos|=reparar|=repararlo|=instalar|=instalarlo|=arreglar|=arreglarlo|=medir,
    =ni ..4 =ni ..4 =no ..1 =aparecio|=vino|=presento ..1 =nadie,
    - =amigos|=invitados|=comensales|=nosotros|=mitad ..4 =no =vinieron|=vino|=aparecieron,
    =nadie ..2 =acudiera|=acudio|=acude|=acudido, =nadie =se ..1 =presento|=presentaba|=presentado,
    =nadie ..2 =vino|=aparecio|=venia|=paso|=llego ..4 =casa|=domicilio|=recoger*|=reparar|=arreglar|=revisar|=buscar*|=medir|=montar|=instalar|=limpiar,
    =no ..2 ${came} ..1 =nadie|=ninguno|=ningun|=ninguna,
    =no =se =presento|=presentaron|=presentan|(=ha =presentado)|(=han =presentado),
    ${callers} ..7 =no|=nunca|=ni|=jamas ..2 ${came}|=llego|=llegaron|=paso|=venia,
    =quedaron|=quedo|=quede|=quedamos|=iban|=iba|=tenia|=tenian|=debian|=debia|=dijeron|=dijo|=espere|=esperando|=esperamos|=esperar|=contrate|=contratamos|=reserve|=reservamos ..10 =venir|=vendrian|=vendria|=pasar|=pasarian|=pasaria|=mandar|=recoger*|=buscarme|=buscarnos|=acudir|=revisar|=instalar|=presentarse|=visita|=vengan|=vinieran|=pasaran|=viniera|=pasara|=limpieza|=traslado|=taxi|=venian|=venia ..14 =no|=nunca|=jamas|=nadie|=ni ..2 ${came},
    =dia|=mañana|=tarde|=horas ..3 =esperando|=espere|=esperamos|=esperar* ..10 =no|=nadie|=nunca|=ni ..2 ${came},
    =esperando|=espere|=esperamos ..6 =dia|=mañana|=tarde|=horas ..8 =no|=nadie|=nunca|=ni ..2 ${came},
    =dejaron|=dejo|=dejado|=dejan|=deja|=dejando =plantado|=plantada|=plantados|=plantadas|=tirado|=tirada|=tirados|=tiradas =con|=en|=sin|=esperando|=y|=a|=el|=la|=dos|=tres|=dia|=despues,
    =dejaron|=dejo|=dejado|=dejan|=deja =plantado|=plantada|=plantados|=plantadas,
    =me|=nos =plantaron|=planto,
    =sigo|=seguimos|=todavia|=aun ..4 =esperando|=espero|=esperamos ..2 ${callers}|(=que =vengan)|(=que =venga)|(=que =aparezca)|(=que =aparezcan)|(=que =pasen),
    =ni =vinieron|=vino|=aparecieron|=aparecio|=presentaron|(=se =presentaron)|(=se =presento) ..1 =ni`,
  'phone-unanswered': `
    =salta|=sale|=saltaba|=salia ..2 =contestador|=buzon|=locucion|=grabacion,
    =me|=te|=nos =cuelgan|=colgaron ..1 =telefono|=llamada|=el|=la|=despues|=sin|=y|=cuando,
    =minutos|=hora|=horas ..5 =telefono ..6 =espera|=esperando|=nadie|=atiendan|=contesten|=atendieran,
    =no ..1 =hay|=habia =quien ..2 =coja|=conteste|=atienda|=responda|=cogiera|=contestara,
    =llamo|=llame|=llamas|=llamado|=llamamos|=llamar ..6 =nadie|=nunca|=no ..2 =coge|=cogen|=contesta|=contestan,
    - =llam* ..2 camarer*|meser*|=mozo|=timbre|=puerta|=recepcion|=atencion ..10,
    =no|=nunca|=imposible ..3 =hablar|=contactar|=contacto|=comunicarme|=comunicarse|=comunicarnos|=comunicarte|=localizarlos|=localizarles ..5 =telefono|=telefonicamente|=llamada|=telefonica,
    =telefono|=telefonos|=linea|=lineas|=centralita|=numero|=conmutador ..5 =comunica|=comunicando|=ocupado|=ocupada|=ocupadas|=saturado|=saturada|=saturadas|=apagado|=descolgado|=colapsada|=colapsado,
    =siempre|=todo|=todavia|=constantemente|=continuamente|=veces ..2 =comunica|=comunicaba|=comunicando|(=da =ocupado)|(=daba =ocupado)|(=suena =ocupado)|(=sale =ocupado),
    =no|=nunca|=nadie|=ni|=jamas|=tampoco|=ningun ..3 ${picked}|=toman ..2 =telefono|=telefonos|=llamadas|=llamada|=fono|=tel,
    =telefono|=telefonos|=llamadas|=llamada|=llamas|=llamo|=llame|=llamamos|=llamar|=llamando|=llamado|=marque|=marco|=marcando|=llamarlos|=llamarles ..7 =no|=nadie|=nunca|=jamas|=ni ..2 ${picked},
    =telefono|=telefonos ..3 =suena|=sonaba|=sonando|=sono|=sonar ..6 =nadie|=no|=corta|=cuelga|=cuelgan,
    =no ..1 =hay|=habia|=hubo ..1 =forma|=manera|=modo|=quien|=dios ..5 =telefono|=telefonica|=telefonicamente,
    =imposible =que ..2 =cojan|=contesten|=atiendan|=respondan ..2 =telefono|=llamadas|=llamada`,
  'not-informed': `
    =entere|=enteramos|=enteras ..1 =alli|=ahi ..1 =de|=que|=mismo,
    =no|=nadie|=ni|=nunca ..3 =lo =dijeron|=dijo|=advirtieron|=advirtio|=mencionaron|=comentaron|=indicaron|=avisaron|=comunicaron,
    =no|=nadie|=ni|=nunca ..3 =mencionaron|=mencionan|=mencionado|=menciono,
    - =no =dudaron|=dudo|=hace|=hizo|=tardaron|=hacia|=hay|=tuve|=tuvimos ..5,
    - =no ..2 =avisaron|=aviso|=avisamos ..2 =porque,
    - =ducha|=agua|=luz|=coche|=moto ..8 =sin =avisar,
    - =avise|=avisamos|=avisar|=avisarles ..1 =y ..4 =no,
    - =llegamos|=llegue|=fuimos|=fui|=vinimos|=vine|=aparecimos|=presentamos|=presente|=eramos|=pase ..5 =sin ..1 =avisar|=aviso,
    - cobr*|cargo|cargaron|=suplemento ..9 =sin ..3 =avis*|informar*|decir*,
    - =nadie|=no|=ni|=sin ..3 ${toTell} ..8 =cobr*|=aparte|=suplemento|=costaba|=precio|=extra|=coste,
    =no =recibiera|=recibieras|=recibi|=recibimos =un|=ningun =aviso,
    =nadie|=nunca|=tampoco|=ninguno ..4 ${toTell},
    =no|=ni ..6 =avisarme|=avisarnos|=avisarte|=informarme|=informarnos,
    =no|=ni ..3 =avisa|=avisaron|=avisan|=avisaban|=avisado|=avisar|=informaron|=informan|=informado|=informó|=notificaron|=notificado|=notifican|=comunicaron|=advirtieron|=advierten|=advirtio,
    =no|=ni =me|=nos|=te|=se =aviso|=informo|=notifico|=comunico,
    =sin ..1 =avisar|=avisarme|=avisarnos|=avisarte|=aviso|=avisos|=informar|=informarme|=informarnos|=comunicarlo|=comunicarmelo|=notificar|(=decir =nada)|(=decirme =nada)|(=decirnos =nada)|(=previo =aviso)|(=tipo =de =aviso),
    =podrian|=podian|=deberian|=debieron|=pudieron|=podriais|=podiais|=debian|=hubieran|=costaba ..3 =avisado|=avisar|=avisarme|=avisarnos|=informado|=informarnos,
    =enteramos|=entere|=enteras ..2 =al|=por|=cuando|=en|=alli ..2 =llegar|=cartel|=casualidad|=llegamos|=llegue|=puerta|=otros|=cuenta|=mismo|=recepcion`,
  'promise-broken': `
    =dicen|=dijeron|=juran|=prometen|=aseguran|=dice|=juraron ..7 =luego|=despues|=final ..2 =no|=nada|=ni ..2 =hacen|=hicieron|=hizo|=hace|=nada|=cumplen|=cumplieron,
    =prometieron|=prometio|=aseguraron|=aseguro|=garantizaron|=juraron ..10 =no ..2 =habia|=era|=estaba|=hubo|=fue|=tenian|=hicieron,
    =puro =cuento, =cuento =chino, =palabras =se =las =lleva,
    =acordado|=prometido|=pactado|=promesas|=promesa|=palabra|=compromisos|=compromiso ..2 =no|=nunca|=jamas|=incumpl* ..2 =cumplio|=cumplieron|=cumplen|=cumpliera|=cumple|=cumplido|=cumplir|=llego|=llegaron,
    =no|=nunca|=jamas|=ni ..2 =cumplen|=cumplieron|=cumplio|=cumple|=cumplido|=cumplian ..4 =prometido|=prometieron|=prometen|=prometio|=acordado|=pactado|=dicho|=dijeron|=dicen|=ofrecen|=palabra|=promesa|=promesas|=plazos|=plazo|=compromiso|=compromisos|=nada|=acordamos|=hablado|=anuncian|=garantizan,
    =prometieron|=prometio|=prometido|=prometen|=dijeron|=dijo|=quedaron|=aseguraron|=aseguro|=garantizaron|=comprometieron|=comprometio ..12 =no|=nunca|=ni|=jamas ..2 =cumplio|=cumplieron|=cumplen|=cumplido|=hicieron|=hizo,
    =muchas|=puras|=pura|=todo|=solo|=buenas|=mucha|=grandes =promesas|=promesa|=palabras|=palabreria ..6 =nada|=no|=nunca|incumpl*|=pero|=y|=luego,
    =falsas|=vanas =promesas, =promesas =incumplidas|=vacias|=falsas|=rotas,
    =incumpl*|=incumplieron|=incumplio|=incumplen ..4 =promesa|=promesas|=acordado|=prometido|=palabra|=plazos|=plazo|=compromiso|=contrato|=todo,
    =faltaron|=falto|=faltan =a =su =palabra, =no =tienen|=tiene =palabra,
    =prometieron|=prometio|=prometido|=prometen|=aseguraron|=aseguro|=garantizaron|=comprometieron|=comprometio ..12 ${notKept},
    =dijeron|=dijo|=decian|=quedaron|=quedo ..5 ${would}|=enviarme|=enviarnos|=mandarme|=mandarnos|=arreglar*|=devolver*|=cambiar* ..12 ${notKept},
    =dicen|=dijeron|=dice|=prometen|=prometieron|=venden ..1 =una =cosa ..4 =hacen|=hicieron|=otra|=hace|=luego,
    =no|=ni ..1 =respetaron|=respetan|=mantuvieron|=mantienen|=hicieron ..1 =lo =acordado|=pactado|=hablado|=prometido|=dicho|=convenido|(=que =dijeron)|(=que =prometieron)`,
  'check-in-slow': `
    =hora|=horas|=minutos|=min|=rato ..8 =para =registrarnos|=registrarme|=registrarse|(=darnos =la =habitacion)|(=darnos =las =llaves)|(=darnos =la =llave)|(=hacer =el =check)|(=hacer =el =registro),
    =hora|=horas|=minutos|=min ..5 =mostrador|=recepcion ..4 =esper*|=atend*,
    - =un|=dos|=tres|=cinco|=2|=3|=5|=solo|=apenas =minutos|=minuto ..9,
    - =solo|=apenas|=menos ..3 =minutos|=minuto ..9,
    - =no|=nada|=sin ..3 =cola|=colas|=tardo|=tardaron|=esperar ..8,
    =la =espera =en =recepcion =se? =hiciera|=hizo|=fue ..2 =larga|=larguisima|=eterna|=interminable,
    =check =in ..5 =lento|=lentisimo|=eterno|=tardo|=tardaron|=largo|=larguisimo|=interminable|=demorado|=demoro|=desastre|=caotico|=caos|=hora|=horas,
    =checkin|=registro|=recepcion ..4 =lento|=lentisimo|=lenta|=lentisima|=eterno|=eterna|=tardo|=tardaron|=larguisimo|=interminable|=demoro|=tardamos,
    =tardaron|=tardo|=tardamos|=tarda|=demoraron|=demoro|=demoramos ..7 =check|=checkin|=registrarnos|=registrarme|=registro|=llave|=llaves|(=entrada =al =hotel)|(=darnos =la =habitacion),
    =cola|=colas|=fila|=filas|=espera|=esperar|=esperando|=esperamos|=espere ..8 =check|=checkin|=registrarnos|=registrarme|=registrarse|(=en =recepcion)|(=en =la =recepcion)|=registro|(=mostrador),
    =recepcion|=check|=checkin|=registro ..5 =cola|=colas|=fila|=filas|(=minutos =esperando)|(=hora =esperando)|(=horas =esperando)|(=hora =de =espera)|(=minutos =de =espera)|(=horas =de =espera),
    =minutos|=min|=hora|=horas|=media ..3 =para|=en ..1 =check|=checkin|=registrarnos|=registrarme|(=el =check)|(=darnos ..2 =llave)|(=darnos ..2 =habitacion)|(=darnos ..2 =llaves)`,
  'pushed-to-buy': `
    =querian|=quieren|=pretendian|=pretenden|=insistian|=insistieron|=empeñados|=empeñaron ..5 =que =cambiara|=comprara|=contratara|=firmara|=pagara|=hiciera|=cambiase|=comprase|=contrate|=compre|=pague|=gastara|=gaste|=pidieramos|=consumieramos|=cogieramos|=comprases|=contrates|=compres,
    =no|=nunca ..1 =paran|=paraban|=paro|=dejan|=dejaban|=pararon|=dejaron|=cesan ..1 =de =ofrecer|=ofrecerte|=ofrecerme|=ofrecernos|=vender|=venderte|=venderme|=vendernos,
    =venta ..1 =agresiva|=forzada|=agresivas, =tecnicas|=tacticas =de =venta|=ventas,
    =acoso|=acosan|=acosaron|=agobian|=agobiaron|=agobio|=bombardean|=bombardeo ..4 vend*|=ventas|=productos|compr*|=comerciales|=ofertas,
    =la =insistencia =en|=por =vender|=vendernos|=vendernos|=venderme|=venderte ..3,
    =insistencia ..2 =vender|=venderte|=venderme|=vendernos|=comprar|=contratar|=compra|=venta,
    =intentando|=intentan|=intentaron|=intento|=intenta|=quieren|=querian|=quiere|=queria|=quisieron|=tratan|=tratando|=trataron|=empeñados|=empeñadas|=empeñaron|=pesados|=pesadas|=pretenden|=trata|=intentar|=querer|=queriendo|=tratar ..3 =vender|=venderte|=venderme|=vendernos|=venderle|=encasquetar*|=endosar*|=encajar*|=colarte|=colarme|=colarnos|=enchufar*|=meterte|=meterme,
    =insisten|=insisti*|=insistio|=insistieron|=insistiendo|=insiste|=insistian|=insistente|=insistentes ..7 =compr*|=contrat*|=vend*|=bono|=seguro|=tratamiento|=producto|=productos|=extra|=extras|=adicional|=tarjeta|=suscripcion|=garantia|=caro|=cara|=ampliacion|=paquete,
    =presionan|=presionaron|=presiono|=presiona|=presionando|=presionaban|=presion|=presionarte|=presionarme ..4 =compr*|=contrat*|=firm*|=vend*|=venta|=ventas|=gastar|=consumir|=llevar*|=pag*,
    =obligan|=obligaron|=obligarte|=fuerzan|=forzaron ..3 =comprar|=contratar|=consumir|=llevar*,
    =vendedores|=vendedor|=vendedora|=vendedoras|=comerciales|=venta|=ventas|=comercial ${so} =agresivo|=agresiva|=agresivos|=agresivas|=insistente|=insistentes|=pesado|=pesados|=pesada|=pesadas|=invasivo|=invasivos|=avasallador|=encima,
    =solo|=unico ..4 =vender|=venderte|=venderme|=vendernos,
    =todo|=cada ..4 =ofrecer|=ofreciendo|=ofrecian|=ofrecen ..3 =bono|=bonos|=productos|=tratamientos|=tarjeta|=seguros|=extras|=cremas`,
};

const discounts =
  '=descuento|=descuentos|=cupon|=cupones|=promocion|=promociones|=promo|=promos|=oferta|=2x1|(=codigo =promocional)|(=dos =por =uno)|=rebaja';
const marked =
  '=etiqueta|=etiquetas|=estanteria|=estante|=gondola|=lineal|=cartel|=escaparate|=carta|=menu|=web|=pagina|=anuncio|=vitrina|=catalogo|=folleto';
const plates = '=platos|=plato|=tazas|=vasos|=copas|=vajilla|=bandejas';
const deposits = '=fianza|=deposito|=seña|=señal|=anticipo|=adelanto';
const givenBack =
  '=devolvieron|=devolvio|=devuelven|=devuelve|=devuelto|=devolver|=devolverme|=devolvernos|=devolverla|=devuelvan|=devuelva|=regresen|=reintegren|=reembolsen|=regrese|=reintegraron|=reintegro|=reintegrado|=reintegran|=regresaron|=regresan|=regresado|=regreso|=reembolsaron|=reembolsado';
const dirt =
  '=polvo|=escombros|=cartones|=suciedad|=basura|=barro|=cochinero|=mugre|=pringado|=pringada|=sucio|=sucia|=sucios|=sucias|=manchado|=manchada|=manchados|=manchas|=grasa|=pocilga|=cascotes|=virutas|=yeso|=cemento|=aserrin|=serrin|(=patas =arriba)|(=hecho =un =asco)|(=hecha =un =asco)';
const owned =
  '=coche|=carro|=auto|=moto|=vehiculo|=camioneta|=movil|=celular|=telefono|=pantalla|=puerta|=puertas|=pared|=paredes|=suelo|=piso|=sofa|=mueble|=muebles|=mesa|=lampara|=llanta|=llantas|=aleta|=parachoques|=paragolpes|=capo|=vestido|=camisa|=ropa|=chaqueta|=abrigo|=traje|=pantalon|=pantalones|=jersey|=gafas|=maleta|=maletas|=bici|=bicicleta|=portatil|=ordenador|=laptop|=notebook|=tablet|=reloj|=parquet|=azulejo|=azulejos|=encimera|=cristal|=espejo|=retrovisor|=luna|=vidrio|=televisor|=tele|=nevera|=heladera|=lavadora|=carroceria|=asiento|=tapiceria|=zapatos|=bolso|=cuadro|=jarron|=camiseta|=blusa|=edredon|=alfombra|=techo|=paragolpe|=computadora|=consola';
const spoilt =
  '=rayaron|=rayo|=arañaron|=golpearon|=golpeo|=rompieron|=rompio|=estropearon|=estropeo|=dañaron|=daño|=abollaron|=abollo|=quemaron|=mancharon|=mancho|=destrozaron|=destrozo|=rajaron|=arruinaron|=arruino|=encogieron|=destiñeron|=desconcharon|=picaron|=rasparon|=chocaron|=cargaron';
const hasSpoilt =
  '=han|=ha|=habian|=habia =rayado|=arañado|=golpeado|=roto|=estropeado|=dañado|=abollado|=quemado|=manchado|=destrozado|=rajado|=arruinado|=encogido|=desteñido|=raspado|=chocado|=cargado';
const marks =
  '=rayon|=rayones|=rayado|=rayada|=golpe|=golpes|=abolladura|=abollado|=abollada|=arañazo|=arañazos|=rayadura|=rayaduras|=raspon|=raspones|=bollo|=roto|=rota|=quemadura|=encogido|=encogida|=desteñido|=desteñida|=desgarrado';
const ready =
  '=listo|=lista|=listos|=listas|=preparado|=preparada|=preparados|=preparadas|=hecho|=hecha|=hechas|=empezado|=terminado|=terminada';
const asking =
  '=consultar|=consultarme|=consultarnos|=consultarle|=consultarte|=consultarlo|=consulta|=preguntar|=preguntarme|=preguntarnos|=avisar|=avisarme|=avisarnos|=aviso|=pedirme|=pedir|=decirme|=decir|=decirnos|=permiso|=autorizacion|=consentimiento';
const doctor =
  '=doctor|=doctora|=dr|=dra|=medico|=medica|=dermatologo|=dermatologa|=pediatra|=dentista|=ginecologo|=ginecologa|=especialista|=traumatologo|=traumatologa|=mecanico|=veterinario|=veterinaria|=tecnico|=consulta|=oculista|=oftalmologo|=podologo|=urgencias|=fisio|=psiquiatra|=cardiologo';
const papers =
  '=resultados|=resultado|=analitica|=analiticas|=analisis|=informe|=informes|=biopsia|=radiografia|=presupuesto|=presupuestos|=cotizacion|=documentacion|=documento|=documentos|=papeles|=contrato|=escritura|=escrituras|=certificado|=titulo|=diploma|=factura|=justificante|=estudios|=pruebas';

const handed: Cues['happenings'] = {
  'discount-refused': `
    ${discounts} ..12 =no ..1 =era|=estaba|=es|=tenia ..2 =valida|=valido|=vigente|=disponible|=aplicable|=validez|=acumulable,
    ${discounts} ..5 =no ..2 =desconto|=descontaron|=descuenta|=rebajo|=descontado|=rebajaron|=hizo|=reconocia,
    =cobraron|=cobro|=pague|=pagamos|=cobraron ..4 =sin =el|=la|=mi|=ningun|=ese|=nuestro ${discounts},
    ${discounts} ..5 =mentira|=engaño|=falsa|=falso|=inexistente|=enganosa|=engañosa,
    - =no =hacen|=hay|=tienen|=ofrecen ..2 =descuento|=descuentos|=promociones|=ofertas,
    =no|=nunca|=ni|=tampoco ..4 =aplicara|=aplicaron|=aplico|=aplican|=aplica|=aplicado|=aplicaban|=aplicar|=respetaron|=respetan|=respetar|=reconocieron|=aceptaron|=aceptan|=acepto|=aceptaban|=validaron|=descontaron|=descuentan ..4 ${discounts},
    =no =me|=nos|=le|=les ..3 =hicieron|=hacen|=hizo|=hacer|=dieron|=dar|=dejaron|=dejan|=dejo ..4 ${discounts},
    ${discounts} ..6 =no|=nunca ..3 =aplicaron|=aplican|=hacen|=respetan|=aceptan|=aplico|=aplica|=aplicado|=aplicar|=aplicarme|=aplicarlo|=funciono|=funciona|=funcionaba|=funcionaban|=funcionan|=sirvio|=sirve|=sirven|=valia|=valido|=aceptaron|=acepto|=respetaron|=hicieron|=entraba|=incluia|=activo|=descontaron|=quisieron|=paso|=hacerme|=hacernos,
    =negaron|=nego|=niegan|=rechazaron|=rechazo|=rechaza ..5 ${discounts},
    ${discounts} ..5 =caducado|=caducada|=rechazado|=expirado|(=ya =no)|(=habia =terminado)|(=habia =acabado),
    =sin =aplicar|=aplicarme|=aplicarnos|=descontar|=hacerme ..2 ${discounts},
    =precio =completo|=entero|=normal ..6 =con|=pese|=aunque ..3 ${discounts}`,
  'shelf-price-wrong': `
    ${marked} ..6 =una =cosa ..6 =otra,
    =marca|=pone|=dice|=marcaba|=ponia ..2 =una =cosa ..6 =caja|=ticket|=cuenta|=cobran ..2 =otra|=otro,
    ${marked} ..6 =unos|=un =precios|=precio ..8 =otros|=otro,
    =en =caja ..3 =salio|=sale|=paso|=cobraron|=cobran|=era|=pasan ..3 =mas|=otro|=otra|=diferente|=distinto,
    =cobran|=cobraron|=cobro|=pague|=pagamos ..3 =mas|=diferente|=otro|=distinto ..4 =ponia|=marcaba|=marcado|=anunciado|=etiqueta|=carta|=estanteria|=web|=figuraba|=indicaba|=decia|=pone|=cartel|=publicado,
    =precio|=precios ..7 =no ..1 =coincidiera|=coincide|=coinciden|=coincidia|=coincidian|=coincidio|=corresponde|=corresponden|=cuadra|=cuadran,
    =no ..1 =coincidiera|=coincide|=coinciden|=coincidia|=coincidian|=corresponde|=corresponden ..3 =precio|=precios,
    =precio|=precios ..5 =no =es|=son|=era|=eran ..2 =mismo|=mismos|=que|=real|=reales ..5 =caja|=cuenta|=ticket|=cobran|=cobraron|=pagas|${marked},
    ${marked} ..3 =ponia|=pone|=marca|=marcaba|=decia|=dice|=figura|=figuraba|=indica|=indicaba|=aparece|=aparecia|=estaba|=anunciado|=anunciaban ..4 <number>|=precio ..8 =cobraron|=cobran|=cobro|=cobrado|=caja|=pague|=pagar|=pasaron|=pagamos|=salio,
    =ponia|=marcaba|=marcado|=anunciado|=anunciaban|=anuncian|=publicado ..3 <number>|=precio ..6 =caja|=cobraron|=cobran|=cobro ..6 =otro|=mas|<number>,
    ${marked} ..6 =un|=otro =precio ..6 =otro|=distinto|=diferente|=caja|=cobran,
    =precio|=precios ..3 =distinto|=distintos|=diferente|=diferentes|=otro ..4 =caja|=etiquetado|=marcado|=anunciado|=anunciados|=publicado|${marked},
    =caja|=cuenta|=ticket ..5 =otro|=distinto|=diferente ..1 =precio|(=del =que)|(=al =de)|(=al =que),
    =en =caja ..4 =mas =caro|=cara|=caros,
    =etiquetas|=precios ${veryX} =mal =puestos|=puestas|=marcados|=marcadas|=etiquetados,
    =precios|=carta ..2 =desactualizad*|(=sin =actualizar) ..8 =cobr*|=cuenta|=caja|=luego`,
  'plates-not-cleared': `
    ${plates} =vacios|=vacias|=sucios|=sucias|=usados|=usadas ..10 =seguian|=seguia|=siguen|=alli|=ahi,
    =no|=nadie|=ni ..3 =llevaban|=llevaron|=recogian|=retiraban|=recogieron|=retiraron ..3 =vaso|=taza|=copa|=bandeja|=plato,
    - =no =tardaron|=tardaban ..8,
    - =platos|=plato ..2 =sin =terminar|=acabar,
    =los =platos =se? =quedaran|=quedaron|=quedaban ..4 =mesa,
    =no|=nadie|=nunca|=ni ..6 =retiraban|=retiraron|=retirar|=retirarnos|=retiran|=recogian|=recogieron|=recogio|=recoger|=recogernos|=recogen|=quitaban|=quitaron|=quitar|=quitarnos|=llevaban|=llevaron|=retiro|=quitara|=retirara|=retirarlos|=recogia|=retiraba|=retirado ..3 ${plates},
    =tardaron|=tardan|=tardaban|=tardo|=demoraron ..6 =retirar|=retirarnos|=recoger|=recogernos|=quitar|=quitarnos ..3 ${plates},
    ${plates} ..4 =vacios|=vacias|=sucios|=sucias|=usadas|=usados ..7 =mesa|=delante|=rato|=minutos|=amontonad*|=acumulad*|=enfrente|=retirarlos|=recogerlos|=encima,
    =mesa|=mesas ..3 =llena|=llenas ..2 ${plates} =vacios|=vacias|=sucios|=sucias|=usados|=usadas,
    =con =los =platos =vacios|=sucios|=usados,
    ${plates} ..6 =sin =retirar|=recoger|=quitar|(=que ..2 =retirara)|(=que ..2 =recogiera)|(=que ..2 =quitara)|(=que ..2 =llevara),
    ${plates} ..8 =nadie|=no|=nunca ..4 =retiraba|=retiraban|=retiro|=retiraron|=retirarlos|=recogia|=recogian|=recogio|=recogieron|=recogerlos|=quitaba|=quitaban|=quitaron|=quito|=llevaba|=llevaban|=llevo|=llevaron,
    ${plates} ..3 =acumulaban|=acumularon|=amontonaban|=amontonados|=acumulados|=apilados|=apilaban`,
  'kitchen-closed': `
    =habian|=habia|=tenian|=ya ..1 =cerrado|=cerrada ..2 =cocina,
    =ya =no ..2 =podia|=podiamos|=podian|=puede|=pueden ..2 =pedir|=comer|=cenar|=almorzar,
    =no =daban|=servian|=sirven|=dan ..2 =comida|=comer|=cenar|=cenas|=comidas|=nada ..5 =hora|=horas|(=porque =ya)|(=a =las)|(=a =partir),
    =cocina ..4 =cierra|=cerraba|=cerro ..4 =antes|=temprano|=pronto,
    =hora|=horas ..4 =ya =no ..3 =servian|=atendian|=cocinaban|=comida|=cenas|=sirven,
    - =aunque|=pese|=pesar ..5 =cocina ..3 =cerrada|=cerrado,
    - =cocina ..4 =aun =asi|=igual|=igualmente,
    =el =servicio =terminara|=termino =antes =de =lo =que =esperaba|=esperabas|=esperabamos,
    =cocina ..3 =cerrada|=cerro|=cerrado, =cocina =ya ..2 =cerraba|=cerrando,
    =cerrada|=cerrado =ya? =la =cocina, =cerraron|=cerraban =ya? =la? =cocina,
    =ya =no =servian|=sirven|=servimos|=daban|=dan|=hacian|=hacen|=cocinaban|=preparaban|=tenian|=habia ..2 =comida|=comidas|=cena|=cenas|=comer|=cenar|=cocina|=almuerzo|=almuerzos|=desayunos,
    =ya =no =atendian|=atienden|=aceptaban ..4 =hora|=horas|=cierre|=minutos|=gente|=clientes,
    =cerraron|=cerro|=cierran|=cerraban|=cerrado|=cerrando|=cierra ..6 =antes ..1 (=de =hora)|(=de =la =hora)|(=de =su =hora)|(=de =tiempo)|(=de =lo)|(=del =horario)|(=de =las)|(=de =cuando)|(=del =cierre),
    =cocina =ya =no =funcionaba|=trabajaba|=estaba,
    =horario|=hora|=web|=google ..5 =cierran|=cierra|=cerraban|=abierto ..5 =las ..8 =ya =no|(=estaba =cerrado)|(=habian =cerrado)|(=estaban =cerrando)`,
  'deposit-kept': `
    ${deposits} ..4 =nunca|=no|=jamas ..3 =volvimos|=volvi|=vuelto|=vimos|=vi|=regreso|=aparecio|=llego|=llegado|=ver,
    =descontaron|=descontado|=descuentan|=restaron|=robaron|=roban|=comieron|=quitaron ..5 ${deposits},
    ${deposits} ..6 =perdida|=perdido|=perdi|=perdimos|=robaron|=robado|=retenida|=retenido|=quedaron|=quedo|=embolsan|=embolsaron|=quedan,
    - =nos|=me =devolvieron ..3 =integra|=entera|=completa|=enseguida,
    =no =recuperara|=recuperaras|=recupere|=recuperamos|=recuperar ..2 ${deposits},
    =no|=nunca|=nadie|=jamas|=ni|=tampoco ..4 ${givenBack} ..3 ${deposits},
    ${deposits} ..7 =no|=nunca|=jamas|=nadie|=sin ..3 ${givenBack},
    =quedaron|=quedo|=quedan|=quedarse|=quedado|=queda ..1 =con ..4 ${deposits},
    =retuvieron|=retienen|=retenido|=retuvo|=descontaron|=perdi|=perdimos|=perdiendo ..3 ${deposits},
    =esperando|=espero|=espere|=esperamos ..6 ${givenBack} ..3 ${deposits},
    =esperando|=espero|=reclamando|=reclamo ..3 ${deposits},
    =sin =recuperar|=devolver|=devolverme|=devolvernos ..3 ${deposits}`,
  'left-mess': `
    =serrin|=escombros|=cascotes|=aserrin|=virutas|=cartones|=polvo ..3 =por ..1 =suelo|=piso|=todas|=toda|=todos|=casa,
    =fueron|=marcharon|=fue ..5 =todo|=casa|=cocina|=baño|=piso ..3 ${dirt},
    =ni ..2 =escoba|=trapo|=bayeta|=aspirador|=aspiradora,
    =no =quedara|=quedo|=quedaba =todo? =limpio|=limpia =al =terminar,
    =dejaron|=dejo|=dejando|=dejan|=dejado ..7 ${dirt},
    =devolvieron|=entregaron|=entrego|=devolvio|=recogi|=recogimos|=devuelven ..5 ${dirt},
    =toco|=tuve|=tuvimos ..3 =limpiar|=barrer|=fregar ..3 =todo|=toda|=desastre|=suciedad|=casa|=polvo|=suelo|=piso|=restos|=despues|=yo|=nosotros,
    =no|=ni|=sin|=nadie ..3 =limpiaron|=barrieron|=recogieron|=barrer ..3 =nada|=obra|=restos|=escombros|=suciedad|=polvo|=terminar|=acabar|=irse|=suelo|=piso,
    =fueron|=fue|=marcharon|=marcho|=largaron ..2 =sin =limpiar|=recoger|=barrer,
    =ni =siquiera ..2 =limpiaron|=barrieron|=recogieron`,
  'unfinished-work': `
    =mitad|=parte ..4 =sigue|=siguen|=esta|=quedo|=estaba ..2 =sin|=por =hacer|=terminar|=acabar|=poner|=pintar|=montar,
    =sigue|=siguen|=seguia|=esta|=ahi ..2 =sin =terminar|=acabar|=hacer|=rematar,
    =inacabado, =inacabada, =inconcluso, =inconclusa, =inacabados,
    =nunca|=no|=ni ..3 =volvieron|=volvio|=regresaron|=vuelto ..3 =a|=para =terminar|=acabar|=rematar|=terminarlo|=acabarlo,
    =abandonaron|=abandono|=abandonado ..3 =obra|=trabajo|=reforma,
    =trabajo|=trabajos|=obra|=obras|=reforma|=instalacion|=reparacion|=arreglo|=cocina|=baño|=pintura|=montaje|=todo|=casa|=servicio ..3 (=a =medias)|(=a =medio)|(=sin =terminar)|(=sin =acabar)|(=sin =rematar)|=inacabado|=inacabada|=inconcluso|=inconclusa,
    =dejaron|=dejo|=dejado|=dejan|=dejando ..5 (=a =medias)|(=a =medio)|(=sin =terminar)|(=sin =acabar)|(=sin =rematar)|=inacabado|=inacabada|=inconcluso|=inconclusa|(=a =la =mitad)|(=por =la =mitad),
    =fueron|=marcharon|=entregaron|=fue|=marcho|=irse|=devolvieron|=entrego|=largaron|=quedo ..6 =sin ..1 =terminar|=acabar|=rematar|=finalizar|=terminarlo|=acabarlo|=concluir,
    =no|=nunca|=ni ..3 =terminaron|=acabaron|=terminado|=acabado|=remataron|=finalizaron|=termino ..2 =trabajo|=obra|=reforma|=instalacion|=reparacion|=nada|=montaje|=lo|=arreglo,
    =faltaba|=falta|=faltan|=faltaron ..3 =mitad|=parte ..3 =trabajo|=obra|=hacer|=terminar|=instalar,
    =queda|=quedaba|=quedo|=quedaron|=quedan|=falta|=faltaba ..4 =por|=sin =terminar|=acabar|=hacer|=rematar|=poner|=pintar|=instalar|=colocar|=montar`,
  'damaged-theirs': `
    ${owned} ..8 =aparecio|=salio|=volvio|=aparecieron ..2 =con ..3 ${marks},
    ${owned} ..2 =quedo|=quedaron|=acabo =rayado|=rayada|=golpeado|=abollado|=roto|=rota|=manchado|=manchada|=encogido|=dañado|=dañada|=rayadas,
    - =se =me|=nos|=le ..5,
    =algo =suyo|=tuyo|=mio =resultara|=resulto =dañado,
    - =se ${spoilt} ..6,
    - ${marks} ..5 =desaparecido|=desaparecio|=reparado|=reparada|=arreglado|=arreglada|=quitado|=perfecto|=perfecta|=impecable|=nota|=ve,
    - =reparar|=arreglar|=reparacion|=arreglo|=quitar|=repararon|=arreglaron|=quitaron|=pulir|=quito ..5 ${marks},
    =me|=nos|=le ..2 ${spoilt} ..4 ${owned},
    =me|=nos|=le ${hasSpoilt} ..4 ${owned},
    ${hasSpoilt} ..3 =mi|=mis|=nuestro|=nuestra|=nuestros|=nuestras ..2 ${owned},
    ${spoilt} ..3 =mi|=mis|=nuestro|=nuestra|=nuestros|=nuestras ..2 ${owned},
    =mi|=nuestro|=nuestra ..1 ${owned} ..3 =rayaron|=golpearon|=rompieron|=abollaron|=mancharon|=dañaron|=estropearon|=quemaron|=rasparon|=arruinaron,
    =devolvieron|=entregaron|=recogi|=recogimos|=salio|=saque|=devolvio|=regresaron|=entrego|=retire ..3 ${owned} ..8 ${marks},
    =me|=nos =lo|=la|=los =devolvieron|=entregaron|=devolvio|=dejaron ..3 ${marks},
    ${marks} ..8 (=antes =no)|(=que =no =tenia)|(=que =no =estaba)|(=no =estaba =antes)|(=no =tenia =antes),
    =causaron|=provocaron|=hicieron|=hizo|=causo ..2 =daños|=desperfectos|=destrozos|=rayon|=rayones|=arañazo|=abolladura|=raspon|=bollo ..3 =mi|=el|=la|=en|=los|=nuestro`,
  'pickup-not-ready': `
    =recoger|=recogerlo|=retirar|=buscarlo|=recogida ..8 =nunca|=no ..1 =esta|=estan|=tienen ..1 ${ready},
    =pedido|=encargo|=tarta|=torta|=pastel|=pizza|=pizzas|=recoger ..16 =seguian|=seguia|=todavia|=aun|=estaban ..3 preparand*|preparánd*|decorand*|decoránd*|haciend*|haciénd*|cocinand*|hornead*|horneand*,
    =para|=a =recoger|=llevar|=retirar ..12 =no ..4 =dieron|=entregaron|=tuve|=salio|=lista|=listo|=listas,
    - =habitacion|=cuarto|=apartamento|=mesa|=reparacion ..8 =no|=ni ..6,
    =su|=tu|=mi|=nuestro =pedido =no =estuviera|=estaba ..2 =listo|=preparado,
    =pedido|=pedidos|=encargo|=comida|=pizza|=pizzas|=tarta|=pastel|=torta|=compra|=orden|=paquete|=encargue|=encargamos|=recoger|=recogerlo|=recogerla|=recogerlas|=recogerlos|=retirar|=retirarlo|=buscarlo|=buscarla|=encargado ..14 =no|=ni|=nada ..3 =estaba|=estaban|=tenian|=tenia|=habian|=estuvo ..2 ${ready},
    =no|=ni ..2 =tenian|=estaba|=estaban|=tenia ..2 ${ready} ..2 =pedido|=encargo|=tarta|=pastel|=pizza|=orden|=compra,
    =recoger|=recogerlo|=recogerla|=recogerlas|=retirar|=retirarlo|=buscarlo|=buscar|=llevar ..10 =esperar|=esperando|=espere|=esperamos ..8 ${ready}|=prepararan|=hicieran|=preparaban|=terminaran|=hicieron,
    =recoger|=retirar|=llevar ..10 =esperar|=esperando|=espere|=esperamos ..8 =no|=ni ..3 =tenian|=estaba|=estaban|=habian ..1 ${ready},
    =pedido|=encargo|=pizza|=pizzas|=tarta ..3 =sin =preparar|=empezar|=hacer,
    =fui|=fuimos|=pase|=pasamos|=llegue|=llegamos|=llegar ..3 =recoger|=recogerlo|=recogerla|=retirar|=retirarlo|(=por =el =pedido)|(=por =la =comida)|(=por =mi =pedido)|(=a =por =el)|=buscarlo ..10 =esperar|=espere|=esperamos|=todavia|=faltaba|=aun`,
  substituted: `
    - =cambiaron|=cambio|=cambian|=cambiado|=reemplazaron|=sustituyeron|=dieron|=pusieron ..5 =cita|=hora|=fecha|=dia|=horario|=habitacion|=mesa|=turno|=reserva|=precio|=precios|=contrato|=condiciones|=tarifa|=plan|=profesor|=profesora|=clase|=pieza|=piezas|=aceite|=filtro|=bateria|=rueda|=color|=corte|=medico|=contraseña|=interfaz ..12,
    =cambiara|=cambiaron|=cambio|=cambian|=cambiado|=sustituyeron|=sustituyo|=sustituido|=sustituyen|=reemplazaron|=reemplazo|=reemplazan|=reemplazado ..10 =sin ..1 ${asking},
    =sin ..1 ${asking} ..6 =cambiaron|=cambio|=cambian|=sustituyeron|=sustituyo|=sustituyen|=reemplazaron ..6 =por|=producto|=productos|=articulo|=articulos,
    =decidieron|=decidio|=deciden ..5 =mandar*|=enviar*|=poner*|=cambiar*|=sustituir*|=reemplazar* ..2 =otro|=otra|=otros|=algo|=por|=producto,
    =por =su =cuenta ..3 =cambiaron|=sustituyeron|=mandaron|=enviaron|=pusieron|=mandar*|=enviar*|=cambiar*|=sustituir*|=reemplazaron,
    =mandaron|=enviaron|=pusieron|=trajeron|=llego|=metieron|=sirvieron ..5 =otro|=otra|=otros|=otras|=sustituto|=parecido|=similar|=distinto|=distinta|(=en =lugar)|(=en =vez) ..8 =sin ..1 ${asking}`,
};

const buffet = '=buffet|=bufet|=bufe|=bandejas|=fuentes';
const breakfastTime = '=desayuno|=desayunar|=desayunos|=desayunamos|=desayune|=brunch';
const vouchers =
  '=vale|=vales|=bono|=bonos|=voucher|=vouchers|=gift|=cheque|=cofre|(=tarjeta =regalo)|(=tarjeta =de =regalo)|(=tarjetas =regalo)|=groupon|=smartbox|=certificado|=cheques';
const doorKey =
  '=llave|=llaves|(=tarjeta =de =la =habitacion)|(=tarjeta =de =la =puerta)|(=tarjetas =de =la =puerta)|(=tarjetas =de =la =habitacion)|(=tarjetas =de =acceso)|(=tarjeta =llave)|(=llave =electronica)|=cerradura|(=codigo =de =la =puerta)|(=codigo =de =acceso)|(=codigo =de =entrada)|(=codigo =del =portal)|(=codigo =de =la =entrada)|(=clave =de =la =puerta)|(=clave =de =acceso)|(=tarjeta =magnetica)|(=tarjeta =para =entrar)|(=tarjeta =de =acceso)';
const tracking =
  '=seguimiento|=tracking|=rastreo|=localizador|(=estado =del =envio)|(=estado =del =pedido)|(=numero =de =guia)|(=numero =de =envio)';
const alerts = '=notificaciones|=notificacion|=avisos|=alertas|=alarmas|=recordatorios|=alerta';
const sewer =
  '=alcantarilla|=alcantarillas|=alcantarillado|=cloaca|=cloacas|=cañeria|=cañerias|=desague|=desagües|=drenaje|=tuberia|=tuberias|=fosa|=caño|=sumidero|(=aguas =fecales)|(=aguas =residuales)|(=aguas =negras)|=coladera|=resumidero|(=pozo =ciego)|(=pozo =negro)';

const checked: Cues['happenings'] = {
  'no-appointments': `
    =para =que ..2 =vea|=atienda|=atiendan|=vean|=reciba|=reciban ..6 =esperar|=meses|=semanas|=mes,
    =esperar|=espera|=esperas|=esperando ..4 =meses|=mes|=semanas ..4 =para|=por ..3 =cita|=turno|=ver|=vea|=medico|=especialista|=consulta|=atiendan|=atenderme,
    =dan|=dieron|=daban|=da ..5 (=para =el =mes)|(=mes =que =viene)|(=para =dentro)|(=para =dos =meses)|(=meses =despues),
    =hueco|=huecos ..8 =mes|=meses|=semanas,
    =nunca ..1 =hay|=tienen|=tenian =hueco|=huecos|=cita|=turno,
    - =no =hay|=habia|=hace|=necesitas|=tienes ..1 =que|=falta|=necesidad ..3 =cita|=turno,
    - =no ..3 =atienden|=atendieron|=entran ..2 =sin,
    - =no|=nunca ..1 =tenia|=teniamos|=tengo ..1 =cita|=turno,
    =no ..2 =hubiera|=habia|=hubo|=hay|=quedan|=queda|=quedaban ..2 =cita|=citas|=turno|=turnos,
    =no|=nunca|=ni|=tampoco ..3 =tienen|=tenian|=dan|=daban|=dieron|=consigo|=consegui|=encontre|=encuentro|=encontrara|=logre|=consigues|=darme|=conseguir ..2 =cita|=citas|=turno|=turnos,
    =cita|=citas|=turno|=turnos ..5 =dentro =de ..2 =meses|=mes|=semanas|=año,
    =cita|=citas|=turno|=turnos ..4 =hasta ..4 =mes|=meses|=semanas|=año|=enero|=febrero|=marzo|=abril|=mayo|=junio|=julio|=agosto|=septiembre|=octubre|=noviembre|=diciembre|=verano,
    =cita|=citas|=turno|=turnos =a =dos|=tres|=seis|=cuatro|=varios|=un|<number> =meses|=mes|=semanas,
    =imposible ..3 =pedir|=conseguir|=coger|=sacar|=obtener|=encontrar|=agarrar|=lograr|=reservar ..1 =cita|=turno|=citas|=turnos|=hora,
    =odisea|=dificil|=dificilisimo|=milagro|=loteria|=complicado|=calvario|=pesadilla|=cuesta|=semanas|=meses|=dias ..3 =pedir|=conseguir|=coger|=sacar|=obtener|=encontrar|=agarrar|=lograr ..1 =cita|=turno|=citas|=turnos,
    =intentando|=intento|=tratando|=llevo|=queriendo|=lleva|=llevamos ..5 =pedir|=conseguir|=coger|=sacar|=obtener|=reservar ..1 =cita|=turno|=hora,
    =lista =de =espera ..5 =meses|=mes|=semanas|=año|=años|=interminable|=eterna,
    =meses|=mes|=semanas|=año ..2 =lista =de =espera,
    =meses|=mes|=semanas ..2 =para|=esperando ..4 =cita|=turno,
    =agenda|=agendas ${veryX} =llena|=completa|=cerrada|=cerradas|=llenas|=completas,
    =cita|=turno ..6 =todo =lleno|=completo|=ocupado`,
  'not-examined': `
    =no|=ni =me =miro|=reviso|=toco|=exploro =ni|=la =garganta|=la|=el|=los =garganta?,
    =no|=ni =me ..1 =miro|=mira|=miraron ..8 ${doctor},
    =ni|=no|=sin|=tampoco ..3 =tomo|=midio|=tomarme|=medirme|=tomaron|=midieron ..2 =tension|=presion|=temperatura|=pulso|=fiebre,
    =ni|=sin ..5 =vistazo|=ojeada,
    =ni =siquiera? =me|=le =toco|=exploro|=ausculto|=reviso,
    =ni =siquiera =me|=lo|=la =miro|=miraron,
    =mando|=mandaron ..2 =casa ..2 =con|=sin ..3 =paracetamol|=ibuprofeno|=receta|=antibiotico|=pastillas|=prueba|=pruebas|=mirarme|=pastilla,
    =receto|=recetaron|=receta ..4 =sin ..2 =mirarme|=mirar|=mirarlo|=explorar|=explorarme|=revisarme|=revisar|=verme|=levantar|=tocarme,
    =echara|=echaras|=eche|=echamos =en =falta =una =revision ..2 =detenida,
    =no|=ni|=apenas|=casi|=tampoco ..2 =exploro|=examino|=ausculto|=exploraron|=palpo|=auscultaron|=examinaron|=explora|=exploran|=explorado|=examinado|=auscultado|=explorarme|=examinarme,
    =sin ..1 =explorarme|=examinarme|=auscultarme|=revisarme|=palparme|=explorarlo|=examinarlo|=examinarla|=auscultarle|=explorar|=examinar|=explorarle,
    =ni|=no =me|=lo|=la|=le =reviso|=revisaron,
    ${doctor} ..7 =ni|=no|=apenas|=casi|=sin ..3 =miro|=miraba|=mirarme|=mirarlo|=mirarla|=mirar|=miraron|=toco|=tocarme|=reviso|=revisarlo|=revisar|=levanto|=mira|=levantar|=mirado|=revisado,
    =ni|=apenas|=sin ..3 =mirarme|=miro|=miraron|=tocarme|=toco ..4 ${doctor},
    =consulta|=visita|=revision ..3 =duro|=dura|=duraron|=fueron ..3 =dos|=tres|=cuatro|=cinco|=2|=3|=4|=5|=un|=diez|=10 =minutos|=minuto|=min,
    =consulta|=visita|=revision|=doctor|=doctora|=medico|=medica|=dentista ..2 =duro|=dura|=despacho|=atendio|=vio|=tardo|=ventilo ..3 =dos|=tres|=cinco|=2|=3|=5|=cuatro|=un ..1 =minutos|=minuto|=min|=segundos,
    =me|=nos =despacho|=despacharon|=ventilo ..2 =en =dos|=tres|=cinco|=2|=3|=5|=un ..1 =minutos|=minuto|=segundos,
    =echo|=echaron|=dio|=dieron|=hizo ..1 =vistazo|=ojeada|=revision|=mirada ..2 =rapido|=rapida|=superficial|=encima|=rapidito|=rapidisimo,
    =revision|=exploracion|=chequeo|=examen ..2 =superficial|=inexistente|=nula|=deprisa|=rapidisima,
    =sin =abrir|=mirar|=revisar ..2 =capo|=motor|=coche|=carro`,
  'results-late': `
    ${papers} ..12 =ya =va|=van|=llevo|=llevamos|=lleva ..4 =mes|=meses|=semanas|=semana,
    ${papers} ..12 =sigo|=seguimos|=todavia|=aun|=sigue ..3 =esperando|=sin|=nada|=no|=espero,
    - =solo|=apenas|=nada|=poco ..2 =dia|=dias|=horas|=hora|=minutos|=semana ..9,
    - =tardo|=tardaron|=tarda|=tardan ..1 =solo|=apenas|=nada|=poco ..9,
    =la =documentacion =no =le|=te|=me|=nos =llegara|=llego =a =tiempo,
    ${papers} ..4 =no|=nunca|=jamas|=ni ..3 =llego|=llegaron|=llegan|=llegado|=llega|=enviaron|=mandaron|=recibi|=dieron|=entregaron|=estaban|=estan|=aparecen|=aparecian|=salen|=enviado|=mandado|=envian,
    =sigo|=sigue|=seguimos|=aun|=todavia|=llevo|=llevamos ..6 =sin|=esperando|=no ..4 ${papers},
    =esperando|=espere|=espero|=esperar ..4 =por|=a|=el|=la|=los|=mis|=mi|=unos|=un|=que ..3 ${papers},
    =tardaron|=tardo|=demoraron|=demoro|=tardado|=tardan|=demoran ..7 =en ..1 =dar|=darme|=darnos|=mandar|=mandarme|=mandarnos|=enviar|=enviarme|=enviarnos|=entregar|=entregarme|=pasar|=pasarme|=hacerme|=hacer|=tener ..3 ${papers},
    ${papers} ..3 =tardaron|=tardo|=demoraron|=demoro|=llegaron|=tardado ..5 =semanas|=semana|=mes|=meses|=tarde|=dias|=siglo|=retraso,
    =no|=nunca|=nadie|=ni|=jamas|=tampoco ..4 =enviaron|=mandaron|=envio|=mando|=entregaron|=pasaron|=llego|=llegaron|=enviado|=mandado|=entregado|=recibi|=recibido|=llegado|=envian|=mandan|=llega ..3 ${papers},
    =semanas|=semana|=mes|=meses ..4 =para|=esperando ..4 ${papers}`,
  'breakfast-ran-out': `
    - =salon|=sala|=comedor ..6 =vacio|=vacia,
    =en =el =desayuno =ya =no =quedara|=quedaba|=quedo =de =todo,
    ${breakfastTime} ..14 =no|=ni|=casi|=apenas ..3 =quedaba|=quedaban|=quedan|=queda|=quedo ..4 =nada|=casi|=pan|=fruta|=cafe|=leche|=huevos|=tazas|=bolleria|=zumo|=jugo|=comida|=queso|=embutido|=tostadas|=medialunas|=todo|=croissants|=cruasanes|=yogures|=mitad,
    ${breakfastTime} ..10 =no|=ni|=casi ..2 =habia ..1 =nada,
    ${breakfastTime} ..12 =ya =no =habia ..5,
    =no|=casi|=apenas ..3 =quedaba|=quedaban|=habia ..3 =nada|=casi|=comida|=fruta|=pan ..6 ${breakfastTime},
    ${breakfastTime} ..12 =no|=nadie|=nunca|=sin|=ni|=tardaban|=tardan ..4 =reponian|=reponen|=repusieron|=repone|=reponia|=reponer|=rellenaban|=rellenan|=rellenaron|=rellenar|=repuesto|=repuso,
    =no|=nadie|=nunca|=sin|=ni|=tardaban|=tardan ..4 =reponian|=reponen|=repusieron|=repone|=reponia|=reponer|=rellenaban|=rellenan|=rellenaron|=rellenar ..8 ${breakfastTime},
    ${breakfastTime} ..10 =vacio|=vacias|=vacios|=vacia|=acabado|=agotado|=pelado|=arrasado|=terminado|=acabo|=acababa|=acababan|=agotaba|=arrasado|=escaseaba,
    ${buffet} ..3 ${breakfastTime} ..6 =vacio|=vacias|=vacios|=pelado|=arrasado,
    =vacio|=vacias|=vacios ..4 ${breakfastTime}`,
  'code-missing': `
    - =codigo =de? =descuento|=promocional|=postal|=qr,
    - =sin =problema|=problemas|=esperar,
    =no|=nunca|=tampoco|=jamas ..3 =llegue|=llega|=llego|=llegaba|=llegan|=llegado|=envia|=envian|=manda|=mandan|=recibo|=recibi|=enviaron|=mandaron|=envio ..5 =codigo|=codigos|=sms|=pin|=verificacion|=otp|=token|=confirmacion,
    =codigo|=codigos|=sms|=pin|=otp|=token|(=correo =de =verificacion)|(=correo =de =confirmacion)|(=mail =de =verificacion)|(=email =de =verificacion)|(=mensaje =de =verificacion)|(=enlace =de =verificacion)|=verificacion ..10 =no|=nunca|=jamas ..3 =llega|=llego|=llegaba|=llegan|=llegado|=recibo|=recibi|=aparece|=envian|=envia,
    =espero|=esperando|=esperar ..4 =codigo|=sms|=pin|(=correo =de =verificacion),
    =sin =recibir ..2 =codigo|=sms`,
  'account-blocked': `
    =sin|=no|=nadie ..3 =explicacion|=motivo|=aviso|=avisar|=razon|=se|=entiendo|=dice ..4 =bloquearon|=bloqueado|=bloquean|=suspendieron|=suspendido|=congelaron|=cerraron ..3 =cuenta|=cuentas,
    - =tarjeta ..4 =robada|=perdida,
    =su|=tu|=mi|=nuestra =cuenta =quedara|=quedo|=queda|=aparece|=esta|=estaba|=sigue|=fue|=ha ..2 =bloqueada|=suspendida|=congelada|=inhabilitada|=cancelada|=restringida|=desactivada|=cerrada|=bloqueado,
    =bloquearon|=bloquean|=bloqueado|=bloqueo|=bloquea|=bloqueó|=suspendieron|=suspendido|=suspendio|=congelaron|=congelado|=inhabilitaron|=deshabilitaron|=cerraron|=cancelaron|=desactivaron|=restringieron ..3 =cuenta|=cuentas|=usuario|=perfil|=acceso|=fondos,
    =cuenta|=cuentas|=usuario|=perfil|=fondos ..4 =bloqueada|=bloqueadas|=suspendida|=congelada|=congelados|=inhabilitada|=bloqueado|=bloqueados|=deshabilitada|=restringida|=desactivada|=inaccesible,
    =cuenta|=cuentas ..3 =bloquearon|=suspendieron|=congelaron|=cerraron|=bloqueo`,
  'voucher-refused': `
    ${vouchers} ..8 =no =hay|=habia|=hubo =manera|=forma|=modo,
    =no =hay|=hubo|=habia =manera|=forma|=modo ..1 =de ..1 =canjear|=usar|=redimir|=gastar ..4 ${vouchers},
    =imposible =canjear|=usar|=redimir|=gastar ..3 ${vouchers},
    - =vale|=vales ..2 =pena|=cada|=mas|=euro|=centimo|=alegria|=mucho|=oro,
    - =no =vale|=valen ..10,
    =no =pudiera|=pudieras|=pude|=pudimos|=puedo|=podemos|=podia ..2 =canjear|=usar|=usarlo|=canjearlo|=usarla|=canjearla|=utilizar|=redimir|=gastar ..3 ${vouchers},
    =no|=nunca|=ni|=tampoco ..4 =aceptan|=aceptaron|=acepto|=aceptaban|=acepta|=admiten|=admitieron|=aceptarme|=aceptarnos|=dejaron|=dejan|=cogieron|=reconocen|=reconocieron|=validaron|=quisieron|=pasaba|=respetaron|=aceptado ..4 ${vouchers},
    ${vouchers} ..10 =no ..4 =aceptan|=aceptaron|=acepto|=aceptaban|=acepta|=admiten|=dejaron|=dejan|=cogieron|=reconocian|=funciono|=funciona|=funcionaba|=servia|=sirvio|=sirve|=valia|=valido|=quisieron|=vale|=pude|=pudimos|=puedo|=aceptado,
    ${vouchers} ..8 =rechazaron|=rechazado|=rechazo|=caducado|=caducada|=vencido|=vencida|=caducaba|=rechazaban,
    =rechazaron|=negaron|=rechazo|=nego|=rechazan ..5 ${vouchers}`,
  'payment-failed': `
    =queda|=quedaba|=quedo|=cuelga|=colgaba|=bloquea|=congela|=traba|=cae|=falla|=fallaba|=error ..4 =al|=en|=hora ..3 =pagar|=pago|=pasarela,
    - =no ..2 =da|=dio|=dan ..2 =problema|=problemas|=error,
    - =sin =problema|=problemas|=error|=errores,
    - =nunca ..2 =fallado|=fallo|=falla,
    =no =pudiera|=pudieras|=pude|=pudimos|=puedo|=consigo|=logro|=consegui|=podia|=logre ..2 =completar|=finalizar|=realizar|=hacer|=procesar|=efectuar|=terminar ..2 =pago|=compra|=transferencia|=transaccion|=pedido|=operacion,
    =no ..2 =deja|=dejaba|=permite|=permitia|=dejan ..2 =completar|=finalizar|=realizar|=hacer|=procesar|=efectuar|=terminar ..2 =pago|=compra|=transferencia|=transaccion|=pedido|=operacion,
    =pago|=pagos|=operacion|=transaccion|=transferencia|=pasarela ..4 =da|=dio|=daba|=sale|=salia|=aparece|=con ..2 =error|=fallo|=errores,
    =pago|=pagos|=operacion|=transaccion|=transferencia|=pasarela|=compra ..6 =no|=nunca ..3 =completa|=completo|=procesa|=proceso|=procesaba|=finaliza|=realizo|=realiza|=pasa|=pasaba|=paso|=efectua|=entra|=ejecuta|=ejecuto|=completaba|=procesar,
    =pago|=pagos|=transaccion|=transferencia|=pasarela ..2 =falla|=fallaba|=fallo|=fallan|=fallido|=fallida|=fallidos|=rechazado|=rechazada|=rechaza|=rechazo|=denegado|=denegada|=cuelga|=colgado,
    =error|=fallo|=errores|=problemas =al|=en|=de|=con|=para ..2 =pagar|=pago|=pagos|=cobro|=cobrar,
    =al|=para =pagar ..4 =error|=rechaza|=rechazaba|=falla|=fallaba|=cuelga|=colgaba|=bloquea|=fallo,
    =rechaza|=rechazan|=rechazo|=rechazaba|=rechazaron|=deniega|=denego ..3 =tarjeta|=tarjetas|=pago|=pagos,
    =imposible =pagar|(=realizar =el =pago)|(=hacer =el =pago)|(=completar =el =pago)|(=finalizar =la =compra),
    =no ..2 =deja|=dejaba|=permite|=permitia|=puedo|=pude|=pudimos =pagar ..3 =con|=por|=en|=la|=online|=desde|=y|=ni|=el`,
};

const rings =
  '=llamo|=llamaron|=llaman|=llama|=toco|=tocaron|=tocan|=timbro|=timbraron|=pico|=picaron|=llamar|=tocar|=timbrar|=llamaran|=llamara|=llamado|=tocado|=llame|=tocara|=picar|=pito';
const courier =
  '=repartidor|=repartidora|=mensajero|=cartero|=transportista|=courier|=chofer|=reparto|=mensajeria|=motorista|=rider';
const hair =
  '=corte|=pelo|=cabello|=flequillo|=fleco|=chasquilla|=cerquillo|=melena|=puntas|=patillas|=patilla|=barba|=degradado|=fade|=uñas|=uña|=cejas|=ceja|=capas|=lado|=lados|=nuca|=manicura|=bigote|=contorno|=peinado';
const crooked =
  '=torcido|=torcida|=torcidos|=torcidas|=chueco|=chueca|=chuecos|=chuecas|=desigual|=desiguales|=disparejo|=dispareja|=disparejas|=disparejos|=desparejo|=despareja|=desparejas|=desparejos|=desnivelado|=desnivelada|=irregular|=irregulares|=escalones|=trasquilones|=trasquilado|=trasquilada|=tijeretazos|=mordiscos|=huecos|=calvas|=asimetrico|=asimetricas';
const battery = '=bateria|=pila|=baterias';
const forChildren =
  '=trona|=tronas|=periquera|=periqueras|=cambiador|=cambiadores|=sillita|=sillitas|(=menu =infantil)|(=menus =infantiles)|(=carta =infantil)|(=menu =de =niños)|(=menu =para =niños)|(=zona =infantil)|(=zona =de =juegos)|(=zona =de =juego)|(=area =infantil)|(=area =de =juegos)|(=parque =infantil)|(=rincon =infantil)|(=rincon =de =juegos)|(=silla =de =bebe)|(=silla =alta)|(=silla =para =bebe)|(=silla =para =bebes)|(=sillas =para =bebes)|(=silla =para =niños)|(=sillas =para =niños)|(=juegos =para =niños)|(=platos =para =niños)|(=opciones =para =niños)|(=menu =kids)|(=sillas =altas)';
const little = '=niños|=niñas|=peques|=bebes|=bebe|=crios|=pequeños|=hijos|=chamacos|=chicos|=niño|=niña';
const wheeled =
  '(=silla =de =ruedas)|(=silla =de =mi)|(=sillas =de =ruedas)|=minusvalidos|=discapacitados|=discapacitadas|=discapacidad|(=movilidad =reducida)|=carrito|=carritos|=cochecito|=carriola|=andador|=muletas|(=personas =mayores)|(=gente =mayor)|(=adultos =mayores)|=baston';
const house =
  '=entrada|=local|=sitio|=hotel|=restaurante|=puerta|=portal|=lugar|=clinica|=consulta|=consultorio|=tienda|=direccion|=edificio|=recepcion|=apartamento|=taller|=oficina|=establecimiento|=acceso|=hostal|=casa|=salon|=estudio|=negocio|=nave|=alojamiento';

const hindered: Cues['happenings'] = {
  'key-failed': `
    reprogram*|reactiv*|recarg*|desactiv* ..3 =tarjeta|=tarjetas|=llave|=llaves,
    =codigo|=clave|=pin ..8 =entrar|=puerta|=acceso|=portal|=acceder ..6 =no|=incorrecto|=equivocado|=erroneo|=mal,
    =codigo|=clave ..5 =no ..1 =abria|=valia|=iba|=funcionaba|=servia,
    =nos|=me =quedamos|=quede ..1 =fuera|=encerrado|=encerrados|=afuera|(=en =la =calle) ..8 =llave|=tarjeta|=codigo|=puerta|=habitacion|=apartamento|=clave,
    =tuviera|=tuvieras|=tuve|=tuvimos|=problemas ..2 =para =abrir ..2 =puerta|=habitacion,
    ${doorKey} ..6 =no|=nunca ..2 =funcionaba|=funciona|=funciono|=abria|=abre|=abrio|=iba|=servia|=entraba|=giraba|=funcionaban|=abrian|=pasaba|=leia|=reconocia|=cerraba|=funcionaron,
    ${doorKey} ..3 =fallaba|=fallo|=fallaban|=estropeada|=rota|=atascada|=atascaba|=trababa|=desmagnetizaba|=desconfiguraba,
    =tarjeta|=tarjetas ..5 =no|=nunca ..2 =abria|=abrian|=abre|=abren|=abrio,
    =tarjeta|=tarjetas ..6 desmagnetiz*|desprogram*|=desactivaba|=desactivo|=desactivaban, desmagnetiz*,
    =puerta ..3 =no ..2 =abria|=abre|=abrio|=abrir,
    =no ..3 =abrir|=abria|=abrimos ..3 =puerta|=habitacion,
    =dejo|=dejaba|=dejaron ..1 =de =funcionar ..3 =llave|=llaves|=tarjeta|=tarjetas,
    =llave|=llaves|=tarjeta|=tarjetas|=cerradura ..2 =dejo|=dejaba|=dejaron =de =funcionar|=abrir,
    =bajar|=bajamos|=baje|=volver ..8 =recepcion|=veces ..8 =llave|=tarjeta|=tarjetas,
    =cambiar|=cambiarnos|=recargar|=reactivar|=reprogramar|=cambiaron ..3 =llave|=tarjeta|=tarjetas ..4 =veces|=dia|=vez|=porque,
    =llave =equivocada|=incorrecta`,
  'water-pressure': `
    =grifo|=ducha|=regadera|=alcachofa|=agua ..5 =hilito|=hilillo|=chorrito|=goteo|=gotitas,
    =casi|=apenas =no? ..1 =salia|=sale|=caia|=llegaba|=tenia ..2 =agua|=presion,
    - =medico|=arterial|=tension ..5,
    =agua ..3 =saliera|=salia|=sale|=cae|=caia|=llega|=llegaba ..3 (=poca =presion)|(=sin =presion)|(=sin =fuerza)|(=poca =fuerza)|(=sin ..2 =presion),
    =poca|=poquisima|=nula|=escasa|=baja|=cero|=falta|=falto|=mala|=pesima|=ninguna|=floja =de? =presion ..5 =agua|=ducha|=duchas|=regadera|=baño|=grifo|=grifos|=lavabo,
    =poca|=poquisima|=nula|=escasa|=baja =presion =y|=en|=por,
    =agua|=ducha|=duchas|=regadera|=grifo ..4 =poca|=poquisima|=sin|=nula|=escasa|=ni|=baja|=apenas|=no|=floja|=falta|=casi ..3 =presion|=fuerza,
    =presion ..4 =agua|=ducha|=duchas|=regadera ..4 =baja|=bajisima|=mala|=malisima|=pesima|=floja|=escasa|=nula|=deja|=ridicula|=debil|=insuficiente|=fatal,
    =agua|=ducha ..1 =con|=tenia|=tiene ..2 =poca|=poquisima =presion|=fuerza,
    =hilito|=hilillo|=chorrito|=goteo|=hilo =de =agua,
    =apenas|=casi ..2 =salia|=sale|=caia|=cae ..2 =agua,
    =presion =ridicula|=minima|=bajisima`,
  'tracking-stuck': `
    =sigue|=seguia|=lleva|=continua|=aparece|=figura ..3 =preparacion|=transito|=reparto|=camino|=proceso|=almacen|=aduana ..7 =dias|=semana|=semanas,
    =dias|=semana|=semanas ..4 =en =transito|=reparto|=preparacion|=almacen ..8 =no|=sin|=nada,
    =rastrear|=rastrearlo|=rastreo|=seguirlo ..6 =no ..2 =muestra|=funciona|=abre|=carga|=dice|=da|=sale|=aparece,
    =nadie|=no ..2 =sabe|=saben|=se ..1 =donde =esta|=anda ..3 =paquete|=pedido|=envio,
    ${tracking} ..7 =no|=nunca|=sin|=tampoco|=ningun ..3 =actualizara|=actualiza|=actualizaba|=actualizo|=actualizado|=actualizarse|=actualizan|=actualizar|=actualizacion|=cambia|=cambiaba|=cambio|=mueve|=movia|=movio|=movimiento|=movimientos|=avanza|=avanzaba|=funciona|=funcionaba|=informacion|=daba|=da|=dice|=muestra|=mostraba|=aparece|=aparecia|=informa|=sirve|=existe|=datos,
    =no|=nunca|=sin|=ni|=jamas ..3 =actualizan|=actualizaron|=actualiza|=actualizar|=actualizado|=actualizaba ..3 ${tracking},
    =envio|=paquete|=pedido|=guia ..7 =parado|=parada|=estancado|=atascado|=detenido|=trabado|=estancada|(=sin =moverse)|(=sin =movimiento)|(=sin =movimientos)|(=mismo =estado)|(=sin =actualizar)|(=sin =actualizarse)|(=no =se =mueve)|(=no =se =movia),
    ${tracking} ..5 =parado|=parada|=estancado|=atascado|=congelado|=detenido|=trabado|=inutil|=falso|(=mismo =estado)|=mentira,
    =sin|=ningun|=ni =tipo? =de? =seguimiento|=tracking|=rastreo =ni|=del|=y|=de|=alguno,
    =no =hay|=habia|=tiene|=dan|=dieron|=dan|=puedes|=pude ..3 =seguimiento|=tracking|=rastreo|=rastrear|=rastrearlo`,
  'courier-did-not-ring': `
    =no|=ni|=nunca|=sin ..2 =timbraron|=timbran|=timbro|=timbrar,
    =aviso|=paquete ..6 =sin|=ni ..1 =subir|=sube|=subio,
    =entrega =fallida|=fallido ..10 =sin|=no|=ni|=casa|=nadie|=falso|=mentira,
    =sin|=ni ..2 =pasado|=pasar|=paso|=pasaron|=aparecer ..3 =por ..2 =calle|=casa|=aqui|=puerta|=domicilio,
    =nadie|=no|=ni|=sin|=nunca|=tampoco ..4 ${rings} ..3 =puerta|=timbre|=telefonillo|=portero|=interfono|=citofono|=porterillo,
    ${courier} ..5 =ni|=no|=sin|=nunca|=jamas ..3 ${rings}|=subio|=subir,
    =dicen|=dice|=dijeron|=dijo|=puso|=pusieron|=pone|=ponen|=ponia|=marco|=marcaron|=marcan|=figura|=aparece|=segun|=alegan|=alega|=asegura|=inventan|=invento ..7 =ausente|=ausentes|(=no =habia =nadie)|(=no =estaba ..1 =en =casa)|(=no =estabamos ..1 =en =casa)|(=nadie =en =casa)|(=nadie =en =el =domicilio)|(=intento =de =entrega)|(=intentaron =entregar*)|(=nadie =atendio)|(=nadie =abrio)|(=nadie =contesto)|(=nadie =respondio)|(=no =habia =quien)|(=intentado =entregar*)|(=intento =entregar*),
    =ausente ..8 =casa|=mentira|=falso|=domicilio,
    =aviso|=avisito|=papelito|=nota|=papel|=papeleta ..6 =sin|=ni ..2 ${rings},
    =estaba|=estuve|=estuvimos|=estabamos|=estando|=habia ..4 =casa ..10 =ni|=no|=nadie ..2 ${rings},
    =ni|=no|=nadie|=sin ..3 =molesto|=molestaron|=molestarse|=digno|=dignaron|=dignarse ..2 =llamar|=tocar|=timbrar|=subir,
    =falso|=supuesto|=supuestos|=falsos|=falsa ..2 =intento|=intentos|=ausencia|=visita`,
  'uneven-cut': `
    =patilla|=lado|=ceja|=uña|=parte ..6 =mas =alta|=alto|=larga|=largo|=corta|=corto|=gruesa|=fina ..1 =que ..1 =otra|=otro,
    - =venia|=vine|=traia|=llegue|=tenia|=venian ..3 =con ..9,
    - =tenia|=traia|=llevaba ..2 ${hair} ..6,
    =el =resultado =quedara|=quedo =desigual,
    ${hair} ..8 ${crooked},
    ${crooked} ..4 ${hair},
    =dejo|=dejaron|=quedo|=quedaron|=quede ..3 =trasquilones|=trasquilon|=trasquilado|=trasquilada|=disparejo|=dispareja|=desparejo|=despareja|=escalones,
    =trasquilones|=trasquilaron|=trasquilo|=trasquilon,
    =un|=uno|=lado =lado? =quedo? ..2 =mas =largo|=corto|=larga|=corta|=alto|=alta|=largos ..1 =que =el|=otro|=la,
    =cada|=una ..1 =lado|=uña|=ceja|=patilla ..4 =diferente|=distinto|=distinta|=forma|=largo|=tamaño|=altura|=manera,
    =uñas|=cejas|=patillas ..6 =diferente|=diferentes|=distintas|=distinta|(=cada =una)|(=una =de =cada),
    =no ..2 =igualo|=igualaron|=igualado|=quedo =igualado|=parejo|=pareja|=simetrico|=simetricas|=recto`,
  'battery-drained': `=consuma|=consume|=consumia ..1 (=tanta|=mucha|=demasiada) =bateria,
    =queda|=quedo|=quedas|=deja|=dejo|=quedaba|=quede ..2 =sin =pila|=bateria|=carga,
    - =apenas|=poco|=poca|=casi =gasta|=consume|=gastan ..4,
    - =gasta|=consume ..2 =poca|=poco|=poquisima|=menos ..2,
    =gasta|=gastaba|=gaste|=come|=comia|=consume|=consumia|=chupa|=traga|=devora|=drena|=agota|=funde|=acaba|=mata|=comiendo|=consumiendo|=drenando|=liquida|=zampa|=absorbe|=termina|=vacia|=comio|=fulmina|=destroza|=descarga|=tragando|=jode|=quema ..5 ${battery},
    =consumo|=gasto ..1 ${battery}|=energia ..4 =excesivo|=exagerado|=brutal|=alto|=altisimo|=enorme|=bestial|=desmesurado|=desproporcionado|=tremendo|=excesiva|=elevado,
    =alto|=gran|=excesivo|=exagerado|=brutal|=enorme|=mucho|=demasiado|=tremendo|=elevado =consumo|=gasto ..1 ${battery},
    =mucha|=demasiada|=muchisima ${battery}|=energia,
    ${battery} ..3 =no|=apenas|=ni ..2 =dura|=aguanta,
    =no|=apenas ..2 =dura|=aguanta ..4 ${battery},
    ${battery} ..2 =vuela|=agota|=descarga|=desploma|=acaba|=baja|=cae|=drena|=volando|=dura =en|=muy|=rapido|=enseguida|=mucho|=menos|=super|=rapidisimo|=nada|=a`,
  'notifications-missing': `
    =no|=nunca|=tampoco|=ni|=jamas|=sin ..3 =llegan|=lleguen|=llega|=llego|=llegaban|=recibo|=recibir|=recibi|=aparecen|=saltan|=salta|=suenan|=suena|=envia|=manda|=mandan|=muestra|=funcionan|=salen|=tengo|=activan|=notifica ..3 ${alerts},
    ${alerts} ..7 =no|=nunca|=jamas|=ni|=tampoco ..3 =llegan|=llega|=llegaban|=llego|=recibo|=aparecen|=saltan|=salta|=suenan|=suena|=funcionan|=funciona|=salen|=avisan|=activan|=entran|=van,
    =no|=nunca|=jamas ..2 =notifica|=avisa ..4 =de|=cuando|=los|=las|=nada|=mensajes|=mensaje|=que|=a,
    =dejo|=dejaron|=dejado|=deja ..1 =de =avisar|=avisarme|=notificar|=notificarme|=mandarme ..2,
    =dejaron|=dejo|=dejado =de =llegar|=sonar|=llegarme|=funcionar|=salir ..3 ${alerts},
    ${alerts} ..2 =dejaron|=dejo|=dejado =de =llegar|=sonar|=llegarme|=funcionar|=salir,
    ${alerts} ..3 =llegan|=llega|=salen|=saltan|=aparecen ..5 =tarde|=retraso|=horas|=despues|=abro|=retrasadas|=abrir`,
  paywalled: `
    =quitaron|=quitado|=eliminaron|=quitan|=elimino ..3 =version|=opcion|=plan|=modo =gratis|=gratuita|=gratuito|=free,
    - =ahora =cobran =mas|=el,
    - =version =gratis|=gratuita =y =pago,
    =haya|=hay =que =pagar =por =lo =que =antes ..2 =gratis,
    =antes ..7 =gratis|=gratuito|=gratuita|=gratuitas|=gratuitos|=libre|(=sin =pagar)|(=sin =costo)|(=sin =coste) ..12 =pago|=pagar|=pagas|=cobran|=premium|=suscripcion|=cobra|=cuesta|=piden|=pide|=suscribirte|=dinero|=cuestan|=cobro|=ahora,
    =antes ..5 =no ..2 =pagabas|=pagaba|=costaba|=cobraban|=pagar ..8 =ahora,
    =ahora|=pusieron|=hicieron|=pasado|=paso|=volvieron|=convertido|=volvio|=pasaron|=puesto ..6 =pago|=pagar|=premium|=cobran|=suscripcion|=cobra|=pagas ..9 =gratis|=gratuito|=gratuitas|=gratuita|=gratuitamente|=gratuitos|(=sin =pagar),
    =era|=eran|=fue|=siendo|=usaba|=usabamos|=estaba ..2 =gratis|=gratuita|=gratuito|=gratuitas ..8 =ahora|=pago|=pagar|=cobran|=premium|=suscripcion,
    =ya =no =es|=son|=esta|=hay ..1 =gratis|=gratuita|=gratuito|=gratuitas,
    =ahora ..5 =todo|=casi|=es|=son|=esta|=solo ..4 =de =pago,
    =ahora ..2 (=hay =que =pagar)|(=tienes =que =pagar)|(=hay =que =suscribirse)|(=te =piden =pagar)|(=tengo =que =pagar)|(=todo =es =premium)|(=quieren =cobrar)|(=toca =pagar)|(=te =cobran),
    =volvieron|=pusieron|=pasaron|=pasado|=hicieron|=puesto|=ponen =todo|=funciones|=cosas|=a|=casi ..3 =de =pago|=premium`,
  'nothing-for-children': `
    - =no =falta|=faltan|=faltaba|=tuvimos|=pusieron ..2,
    - =no ..3 problema* ..6,
    - =sin =niños, - =solo =para? =adultos ..6,
    =echara|=echaras|=eche|=echamos =en =falta ..5 =niños|=peques|=bebes,
    =no|=ni|=sin|=tampoco|=ningun|=ninguna ..4 ${forChildren},
    ${forChildren} ..6 =no|=ni|=ninguna ..2 =habia|=hay|=quedaban|=disponen,
    =pedimos|=pedi|=solicitamos|=necesitabamos ..4 ${forChildren} ..5 =no|=ninguna,
    =eche|=echamos|=extrañe|=extrañamos|=falta|=faltan|=faltaria|=faltaban|=faltaba ..5 ${forChildren},
    ${little} ..8 =no|=ni ..2 =hay|=habia|=tienen|=tenian|=tiene ..2 =nada|=opciones|=opcion|=platos|=entretenimiento|=actividades|=juegos|=menu|=sitio|=espacio|=donde|=silla|=sillas,
    =nada|=poco|=poca|=pocas|=ninguna|=cero|=pocos ..4 =para ..2 =niños|=peques|=bebes|=chicos|=hijos|=familias,
    =no|=nada|=poco ..3 =apto|=pensado|=adaptado|=preparado|=adecuado|=comodo|=acondicionado ..2 =para|=con ..2 =niños|=familias|=bebes|=peques|=bebe`,
};

const entered: Cues['happenings'] = {
  'steps-in-the-way': `
    =escalones|=escalon|=escaleras ..3 =entrada|=acceso|=entrar|=acceder ..8 =silla|=carrito|=odisea|=dificil|=imposible|=complicado|=abuela|=abuelo|=madre|=padre|=rampa,
    =escalones|=escalon ..2 =en|=a|=para =la? =entrada|=entrar|=acceder,
    =escalera ${veryX} =estrecha|=estrechisima|=empinada|=peligrosa|=imposible|=empinadisima,
    =baño|=baños|=aseos|=servicios ..7 =bajando|=subiendo|=bajar|=subir|=bajas|=subes ..4 =escalera|=escaleras|=escalones,
    - =precio|=precios|=economicamente ..8,
    - =no =hay|=tuve|=tuvimos ..1 problema* ..6,
    - =subio|=subieron|=sube|=suben|=subirlo|=subirlos|=repartidor|=subirme|=subirmelo|=subirnos ..5 =sin =ascensor|=elevador,
    =los =accesos =le|=te|=me|=nos =resultaran|=resultaron =complicados,
    ${wheeled} ..12 =no|=ni|=imposible|=nunca|=tampoco ..3 =entrar|=acceder|=pudo|=pudimos|=pude|=puede|=pasar|=entra|=cabe|=cabia|=accesible|=subir|=rampa|=adaptado|=podia|=puedes|=acceso|=posible,
    =no|=ni|=imposible|=nada|=sin|=poco ..4 =accesible|=accesibilidad|=acceso|=accesos|=adaptado|=adaptada|=apto|=apta|=rampa|=rampas|=entrar|=acceder|=pasar|=preparado ..6 ${wheeled},
    =no =es|=esta|=hay|=tiene|=tienen|=era ..1 =nada|=muy|=bien =accesible|=accesibles,
    =no =es|=era =accesible|=accesibles ..1 =para|=en|=con|=ni|=porque|=hay,
    =poco|=nada =accesible, =nula|=cero|=mala|=pesima|=ninguna|=poca =accesibilidad,
    =no|=ni|=sin|=tampoco ..2 =rampa|=rampas|=montacargas,
    =no ..1 =hay|=tiene|=tienen|=habia|=tenia|=tenian =ni? =ascensor|=elevador, =sin =ascensor|=elevador, =ni =ascensor|=elevador,
    =todo|=toda|=son|=solo|=unicamente ..2 =escaleras|=escalones,
    =muchas|=muchos|=muchisimas|=muchisimos|=demasiadas|=demasiados|=tantas|=llena|=lleno|=puras|=interminables|=empinadas =de? =escaleras|=escalones|=peldaños,
    =escaleras ${veryX} =empinadas|=estrechas|=peligrosas|=interminables|=empinadisimas,
    =escalon|=escalones|=escaleras|=bordillo|=peldaño ..8 ${wheeled},
    ${wheeled} ..12 =escalon|=escalones|=escaleras|=bordillo|=calvario|=odisea|=imposible|=complicado|=complicadisimo|=dificil,
    =barreras =arquitectonicas,
    =subir|=cargar|=subiendo|=cargando|=subimos ..4 =maletas|=equipaje|=valijas|=bebe|=carrito ..5 =escaleras|=pisos|=pie|=escalones`,
  'hard-to-find': `
    =dificil|=complicado =de =localizar|=ubicar, =dificil|=complicado =de =encontrar =si|=porque|=sin,
    =direccion|=ubicacion|=localizacion ..4 =google|=maps|=gps|=web|=mapa ..4 =mal|=equivocada|=erronea|=incorrecta|=otra|=otro,
    =pasamos|=pase|=pasas ..5 =delante|=frente|=puerta ..4 =sin =verlo|=verla|=ver|=darnos|=darte,
    - =cartel|=carteles|=letrero ..4 avis*|inform*|=precio|=precios|explic*|=oferta,
    - =aparcar|=estacionar|=aparcamiento|=parking ..6,
    =le|=te|=me|=nos =costara|=costo =encontrarnos|=encontrarlos|=encontrarlo,
    =costo|=cuesta|=costaba|=tardamos|=tarde|=tarda ..4 =en? =encontrarlo|=encontrarla|=localizarlo|=ubicarlo|=hallarlo|(=dar =con)|(=encontrar =el (${house}))|(=encontrar =la (${house}))|(=localizar =el (${house}))|(=localizar =la (${house}))|(=ubicar =el (${house})),
    =dificil|=complicado|=dificilisimo|=complicadisimo|=imposible|=lio|=odisea ..2 =encontrarlo|=encontrarlos|=localizarlo|=ubicarlo|(=dar =con =el)|(=dar =con =la)|(=dar =con =ellos)|(=encontrar =el (${house}))|(=encontrar =la (${house}))|(=localizar =el)|(=localizar =la)|(=llegar =hasta),
    ${house} ..4 =dificil|=complicado|=dificilisimo|=complicada|=imposible =de =encontrar|=localizar|=ver|=ubicar|=hallar,
    =mal|=nada|=poco|=pesimamente|=fatal ..1 =señalizado|=señalizada|=indicado|=indicada|=señalado|=señalada|=señalizados|=señalizadas,
    =mala|=nula|=poca|=pesima|=escasa|=falta|=cero|=ninguna =de? =señalizacion|=señaletica|=carteleria|=indicaciones,
    =no|=ni|=sin|=ningun|=nada ..3 =señalizacion|=rotulo|=rotulos|=señaletica|(=indicaciones =para =llegar)|(=letrero =afuera)|(=cartel =fuera),
    ${house}|=encontrar|=llegar|=encontrarlo|=calle|=fachada ..8 =no|=ni|=sin|=ningun ..3 =cartel|=carteles|=letrero|=letreros,
    =no|=ni|=sin|=ningun ..3 =cartel|=carteles|=letrero|=letreros ..5 ${house}|=fuera|=afuera|=calle|=indique|=exterior|=indicando|=llegar|=nombre|=fachada|=encontrar,
    =no =esta|=estaba ..1 =bien|=señalizado|=señalizada|=indicado =señalizado? =indicado? =ni|=y|=la|=para|=desde,
    =di|=dimos|=dando|=dar|=damos|=das ..2 =vueltas ..7 =encontrar|=encontrarlo|=entrada|=sitio|=local|=lugar|=buscando|=hallar|(=dar =con),
    =esta|=muy|=super|=queda|=entrada|=local|=medio|=demasiado|=bastante|=algo|=poco ..1 =escondido|=escondida|=escondidisimo|=escondidisima|=oculta|=oculto,
    =gps|=maps|=waze|=google|=navegador|=mapa ..4 =lleva|=llevo|=manda|=mando|=llevaba|=ubica|=situa|=envia ..3 =otra|=otro|=lado|=mal|=lejos|=calle,
    =no|=nadie ..2 =encontrabamos|=encontraba|=encontramos|=veia|=veiamos|=encuentras|=ves|=localizaba|=encontraban ..1 =la|=el ${house},
    =nos|=me =perdimos|=perdi ..5 =llegar|=buscando|=encontrar|=encontrarlo`,
  'smelled-of-drains': `
    - =vinieron|=vino|=llame|=llamamos|=eliminaron|=quitaron|=solucionaron|=eliminar|=quitar ..4 =olor|=olores ..5,
    =oliera|=olia =a =desague,
    =huele|=oliera|=olia|=olor|=olores|=oler|=oliendo|=peste|=apestaba|=apesta|=olian|=tufo|=hedor|=pestilencia|=pestazo|=tufillo|=huelen|=hedia|=pestuza|=tufarada|=olio|=olorcito ..3 =a|=de|=del|=al|=desde ..3 ${sewer}|=desagüe|=desagües|=desagues,
    ${sewer}|=desagüe ..4 =olor|=olia|=huele|=apesta|=apestaba|=olian|=olores|=peste|=atascado|=tufo`,
};

const delighted: Cues['happenings'] = {
  'stayed-open': `
    =le|=te|=me|=nos =pudieramos =atender =aunque =fuera|=era|=fue =tarde,
    - =atendieron|=atendio =fatal|=mal|=de =mala,
    =aunque|=pese|=casi|=cerca|=punto|=justo|=minutos ..4 =cierre|=cerrar|=cerrando|=cerraban ..8 =atendieron|=atendio|=esperaron|=abrieron|=dieron|=sirvieron|=recibieron`,
  'squeezed-in': `
    =le|=te|=me|=nos =pudieramos =hacer =un =hueco,
    - =sin =reserva|=cita ..6 =no|=ni|=nadie,
    - =no|=nadie|=ni ..3 =atendieron|=atendio|=aceptaron|=cogieron,
    - =gente|=otros|=personas|=otras =sin =cita|=reserva,
    =hicieron|=hizo|=buscaron|=busco|=encontraron|=encontro|=dieron|=dio|=hacernos|=hacerme|=apaño|=apañaron ..2 =hueco|=huequito,
    =sin =reserva|=cita|=reservar ..8 =atendieron|=atendio|=acomodaron|(=sentaron =enseguida)|(=encontraron =mesa)|(=apaño ..2 =mesa)|(=encontraron =sitio),
    =atendieron|=atendio|=cogieron|=recibieron|=aceptaron =sin =cita|=reserva`,
  'explained-well':
    '=las =explicaciones =le|=te|=me|=nos =resultaran|=resultaron =claras, =explico|=explicaron|=explica|=explican|=explicado|=explicando|=explicarnos|=explicarme ..3 =todo|=bien|=detalle|=paciencia|=cada|=claramente|=perfectamente|=claridad|=detalladamente|=genial|(=paso =a =paso)|(=uno =por)',
  'took-time':
    '=le|=te|=me|=nos =dedicaramos|=dedicaron =el =tiempo =necesario, =tomo|=toma|=toman|=tomaron|=dedico|=dedica|=dedican|=dedicaron ..3 =tiempo =con|=necesario|(=para =explicar*)|(=para =escuchar*)|(=para =asesorar*)|(=que =haga)|(=que =hiciera)',
  'remembered-guest': `
    =nos =acordaramos|=acordaron =de =usted|=ti,
    =se =acuerdan|=acuerda|=acordaba|=acordaban|=acordo|=acordaron =de =mi|=nosotros|=nosotras,
    =ya? =saben|=conocen =como|=lo =tomo|=que =me? =gusta|=pido|=tomo|=quiero,
    =recordaban|=recuerdan|=conocen|=saben =mi|=nuestro|=nuestros =nombre|=nombres`,
  'like-home': `
    =se|=te|=me|=nos =sintiera|=sintieras|=senti|=sentimos =como =en =casa,
    =sentir|=sentirte|=sentirse|=sienten|=sientes|=sentimos|=senti|=siento|=trataron|=tratan|=trata|=trato|=estas|=estuvimos|=estar|=estuve ..2 =como =en|=si =casa|(=tu =casa)|(=mi =casa)|(=nuestra =casa)|(=estuvieras =en =casa)|(=estuvieramos =en =casa),
    =nos|=me|=te =tratan|=trataron|=hacen ..2 =familia`,
  'put-right-at-once': `
    =el =problema =se =resolviera =enseguida,
    =solucionaron|=soluciono|=solucionan|=resolvieron|=resolvio|=resuelven|=arreglaron|=arreglo|=cambiaron|=subsanaron|=solucionado ..5 =enseguida|=inmediato|=inmediatamente|=rapidamente|=rapidisimo|(=al =momento)|(=al =instante)|(=en =el =acto)|(=en =cinco =minutos),
    =cinco|=diez|=pocos|<number> =minutos ..2 =habian|=estaba|=tenian =arreglado|=solucionado|=resuelto`,
  'beyond-duty':
    '=notara|=notaras|=note|=notamos =tanta =dedicacion, =se =desvivio|=desvivieron|=desviven|=desvive, =se =volcaron|=vuelcan =con|=en, =hicieron|=hacen|=hizo =todo =lo =posible =para|=por =que|=ayudar*|=atender*, =hicieron|=hacen|=hizo =lo =imposible',
  'no-pressure':
    '=no =sintiera|=sintieras|=senti|=sentimos =ninguna =presion, =sin =presionar|=presionarte|=presionarme|=presionarnos|=agobiar|=agobiarte|=agobiarme|=presiones, =nadie|=no|=sin ..2 =metio|=mete|=meten|=metieron|=meter|=meternos ..1 =prisa|=prisas, =no ..2 =presionan|=presionaron|=agobian|=agobiaron',
  'little-extra':
    '=le|=te|=me|=nos =gustara|=gusto =el =detalle, =invitaron|=invitó|=invitan|=obsequiaron|=obsequió|=regalaron|=regalan|=obsequian ..3 chupit*|postre*|=cafe|=cafes|=copa|=cava|=tapa|=aperitivo|=digestivo|=limoncello|=detalle|=detallito|=botella|=bombones|=tarta|licor*, =dejaron ..3 =botella|=bombones|=detalle|=tarta =de|=en|=para|=con, =detallazo',
  'diet-cared-for': `
    =encontrara|=encontraras|=encontre|=encontramos =opciones =adecuadas =en =la =carta,
    =adaptaron|=adaptan|=adapto|=adaptado ..5 alerg*|celiac*|vegan*|vegetarian*|intoleran*|=gluten|=lactosa,
    =muchas|=varias|=buenas|=bastantes =opciones ..2 ${diets},
    =tuvieron|=tienen =en =cuenta ..3 alerg*|intoleran*|celiac*`,
  'children-welcome': `
    =los =niños =estuvieran|=estaban =a =gusto,
    =niños|=niñas|=peques|=hijos|=crios ..3 =felices|=encantados|=disfrutaron|=encantadas|(=lo =pasaron),
    =pendientes|=pendiente|=paciencia|=encanto|=maravilla|=cariñosos|=cariñosas =de|=con =los|=mis|=nuestros|=nuestras =niños|=hijos|=peques|=niñas`,
  'dog-welcome': `
    =su|=tu|=mi|=nuestro|=nuestra =mascota =tambien =fuera|=era|=fue =bien =recibida,
    =nuestro|=nuestra|=mi ..1 =perro|=perra|=perrito|=perrita|=perros|=mascota ..4 =bienvenido|=bienvenida|=cuenco|=agua|=encantado|=encantada,
    =cuenco|=bebedero|=agua ..3 =perro|=perros|=mascota|=perra|=perrita|=perrito`,
  cosy: '- =poco|=nada|=no (=es|=muy)? =acogedor|=acogedora, =acogedor, =acogedora, =acogedores',
  'great-view': `
    =las =vistas =le|=te|=me|=nos =gustaran|=gustaron =tanto,
    =vistas|=vista (=son|=muy|=al|=del)? =mar? =increibles|=espectaculares|=preciosas|=impresionantes|=maravillosas|=bonitas|=inmejorables|=alucinantes|=brutales|=hermosas|=fantasticas|=geniales|=magnificas,
    =buenas|=increibles|=preciosas|=bonitas|=espectaculares|=maravillosas|=impresionantes|=hermosas =vistas`,
  'came-quickly': `
    =su|=tu|=mi|=nuestro|=nuestra =pedido =llegara|=llego =tan =pronto,
    =llego|=llegaron|=llegado (=muy|=super|=todo)? =rapido|=rapidisimo|=volando|(=antes =de =lo)|(=en =un =dia)|(=en =dos =dias)|(=en 24)|(=en 48),
    =pedido|=pedi|=compre|=encargue ..3 ${days} ..4 =en =casa,
    =entrega|=envio ${veryX} ${veryX} =rapido|=rapida|=rapidisimo|=rapidisima|=veloz`,
  'arrived-hot': `
    =la =comida =llegara|=llego =caliente,
    - =vino|=cerveza|=cervezas|=bebida|=bebidas|=refresco|=agua|=cava|=vinos ..2 =caliente|=calientes,
    =llego|=llegaron|=llega ..3 =caliente|=calentito|=calientes|=calentita|=calentitos`,
  'well-packed': `
    =bien|=perfectamente|=super|=estupendamente =embalado|=embalada|=embalados|=empaquetado|=empaquetada|=empaquetados|=protegido|=envuelto|=empacado,
    =buen|=excelente|=perfecto|=gran =embalaje|=empaque, =embalaje =perfecto|=impecable|=excelente|=genial`,
  'as-described': `
    =el =producto =fuera|=era|=fue =tal =como =se =anunciaba,
    - =enseñe|=mostre|=lleve ..12,
    - =foto|=fotos ..1 =que =lleve|=le|=les|=enseñe|=mostre|=llevaba,
    =tal =y? =como|=cual =en|=la|=las|=se ..2 =foto|=fotos|=descripcion|=imagen|=web|=describe|=anuncia|=ve,
    =igual|=identico|=identica|=exactamente ..3 =foto|=fotos|=descripcion|=imagen`,
  lasts: `
    =el =producto =le|=te|=me|=nos =dure =tanto,
    =años|=meses|=año ..5 (=como =nuevo)|(=como =nueva)|(=como =nuevos)|(=como =el =primer =dia),
    =duran|=dura =mucho|=muchisimo|=años|(=un =monton)`,
  'found-it-here':
    '=encontrara|=encontraras|=encontre|=encontramos =lo =que =buscaba|=buscabas|=buscabamos, =encontre|=encontramos|=encontrado ..6 =buscando|=buscaba|=buscabamos|=necesitaba|=necesitabamos|=queria|=queriamos',
  'fits-well': `
    =la =talla =le|=te|=me|=nos =quedara|=quede|=quedamos|=quedo =bien,
    =me|=le =queda|=quedan|=quedo|=quedaron|=sienta|=sientan =muy? =perfecto|=perfecta|=perfectos|=genial|=bien|=estupendo|(=como =un =guante)|(=de =maravilla)|=perfectas,
    =talla =perfecta|=correcta|=exacta`,
  'done-quickly': `
    =todo =quedara|=quede|=quedamos|=quedo =listo =tan =pronto,
    =arreglaron|=arreglo|=repararon|=reparo|=vinieron|=vino|=listo|=lista|=entregaron|=solucionaron ..3 =mismo =dia,
    =mismo =dia ..4 =arreglaron|=arreglado|=listo|=lista|=repararon|=entregaron|=solucionado,
    =en =una|=media|=dos|=un ..1 =hora|=horas|=rato ..2 =listo|=lista|=arreglado|=reparado|=calle|=solucionado,
    =sali|=salimos|=listo|=lista =en =una|=media|=dos|=un ..1 =hora|=horas|=rato`,
  'honest-advice': `
    =le|=te|=me|=nos =aconsejaramos|=aconsejaron =con =sinceridad,
    - =falta|=cero|=poca|=nada =de? =honestidad|=honradez,
    =no =hacia|=hace|=era ..1 =falta|=necesario =cambiar*|=reparar*|=gastar*|=comprar*|=arreglar*,
    =gente|=taller|=mecanicos|=profesionales|=son|=muy =honrada|=honrado|=honrados|=honesta|=honesto|=honestos,
    =honradez|=honestidad`,
  'as-asked': `
    =el =resultado =fuera|=era|=fue =justo =lo =que =queria|=querias|=queriamos,
    =justo|=exactamente|=tal|=clavado (=y|=como|=lo)? (=lo|=como|=cual|=que)? (=que|=yo|=la|=lo)? =queria|=pedi|=pedia|=buscaba|=foto|=imaginaba|=quise,
    =quedo|=dejo|=dejaron|=quedaron ..4 =como =queria|=pedi|(=la =foto),
    =entendio|=entendieron ..3 =queria|=pedia|=buscaba`,
  'lasting-nails':
    '=la =manicura =le|=te|=me|=nos =dure =tanto, uña*|esmalt*|manicur*|semipermanente ..2 =duran|=duraron|=aguantan|=duro|=aguanto|=aguantaron ..3 =semanas|=mes|=mucho|=muchisimo|=intactas|=perfectas|=impecables',
  'slept-well':
    '=durmiera|=durmieras|=dormi|=dormimos =bien, =dormimos|=dormi|=dormido|=duermes|=duerme|=descansamos|=descanse ..2 =genial|=bien|=maravilla|=perfecto|=perfectamente|=fenomenal|=estupendamente|(=como =bebes)|(=como =reyes)|(=como =un =bebe)|(=como =angelitos)|(=del? =un? =tiron)',
  'quiet-night':
    '=encontrara|=encontraras|=encontre|=encontramos =tanta =tranquilidad, =silencio =absoluto|=total, =ni =un|=ningun =ruido, =sin =ruido|=ruidos, =habitacion|=habitaciones|=noche|=noches|=hotel|=zona (=muy|=super|=tan|=es|=era)? =muy? =tranquila|=tranquilas|=tranquilo|=silenciosa|=silenciosas|=silencioso',
  spotless: `
    - =dejaron|=dejo|=dejan ..4 =limpio|=limpia|=limpisimo|=limpisima|=impecable,
    =limpisimo, =limpisima, =limpisimos, =limpisimas,
    =todo|=hotel|=habitacion|=habitaciones|=local|=baño|=baños|=apartamento ${veryX} (=muy|=super|=tan|=impecablemente|=siempre)? =limpio|=limpia|=limpios|=limpias|=impecable|=reluciente,
    =limpieza =impecable|=excelente|=perfecta|=10|=diez|=absoluta|=extrema`,
  'easy-booking': `
    =reservar =le|=te|=me|=nos =resultara|=resulto =facil,
    =reservar|=reserva|(=pedir =cita) =fue|=es|=muy (=muy|=super)? =facil|=facilisimo|=sencillo|=sencilla,
    =facil|=sencillo =de? =reservar|(=pedir =cita)`,
  'quick-answer': `
    =le|=te|=me|=nos =respondieramos|=respondieron =pronto,
    =respondieron|=respondio|=responden|=contestaron|=contesto|=contestan|=respondido|=contestado ..3 =rapido|=rapidisimo|=enseguida|(=al =instante)|=minutos|(=al =momento)|=inmediato|=volando|=rapidamente,
    =rapida|=pronta =respuesta`,
  'easy-to-use': `
    =app|=aplicacion ..5 =facil|=sencilla|=comoda|=intuitiva|=facilisima,
    =intuitiva`,
  'fair-price': `
    =los =precios =le|=te|=me|=nos =parecieran|=parecieron =justos,
    =precio|=precios ${veryX} ${veryX} =justo|=justos|=razonable|=razonables|=correcto|=correctos|=inmejorable|=inmejorables|=ajustado|=ajustados|=competitivo|=competitivos|=honesto|=buenisimo|=imbatible|=imbatibles|=moderado|=moderados|=bueno|=buenos,
    =buen|=buenos|=mejores =precio|=precios,
    =calidad =precio ${veryX} ${veryX} =excelente|=inmejorable|=buena|=imbatible|=perfecta|=insuperable|=estupenda|=genial|=buenisima,
    =buena|=excelente|=inmejorable|=gran|=estupenda =relacion? =calidad =precio,
    =bien =de =precio`,
  'big-portions': `
    =las =raciones =le|=te|=me|=nos =parecieran|=parecieron =generosas,
    =raciones|=porciones|=platos|=cantidad|=racion|=plato ${veryX} ${veryX} =generosa|=generosas|=generosos|=abundante|=abundantes|=enorme|=enormes|=gigante|=gigantes|=contundente|=contundentes,
    =raciones|=porciones ${veryX} ${veryX} =grandes|=grande,
    =generosas|=abundantes|=grandes|=enormes|=buenas =raciones|=porciones`,
  'learned-much':
    '=aprendiera|=aprendieras|=aprendi =tanto, =aprendi|=aprendido|=aprendimos|=aprendes ..1 =mucho|=muchisimo|=tanto|(=un =monton)',
};

const anniversary =
  '=cumple|=cumpleaños|=cumpleanos|=aniversario|(=luna =de =miel)|=pedida|=boda|=graduacion|=santo|=cumples';
const treats =
  '=tarta|=torta|=pastel|=vela|=velas|=velita|=postre|=postrecito|=cava|=champan|=champagne|=champaña|=botella|=copa|=copas|=detalle|=detallito|=detallazo|=sorpresa|=flores|=petalos|=globos|=cumpleaños|=cancion|=regalo|=regalito|=felicitacion|=feliz|=tarjeta|=bombones|=vino|=pastelito|=chupitos|=bengala|=mañanitas|=carta|=decorada|=nota|=espumoso';
const gave =
  '=sacaron|=saco|=trajeron|=trajo|=pusieron|=puso|=prepararon|=preparo|=regalaron|=regalo|=obsequiaron|=obsequio|=dejaron|=dejo|=cantaron|=canto|=decoraron|=invitaron|=tuvieron|=hicieron|=hizo|=dieron|=mandaron|=llevaron';
const soon =
  '=enseguida|=rapido|=rapidamente|=rapidisimo|=inmediato|=inmediatamente|(=al =momento)|(=al =instante)|(=mismo =dia)|(=dia =siguiente)|(=en =el =acto)|=volando|(=dos =dias)|(=tres =dias)|(=pocos =dias)|(=un =dia)|(=un =par =de =dias)|(=en =nada)|=pronto|(=24 =horas)|(=48 =horas)|(=pocas =horas)|(=unas =horas)';
const parking = '=parking|=aparcamiento|=estacionamiento|=parqueo|=garaje|=parqueadero|=cochera';
const toPark = '=aparcar|=estacionar|=aparcamiento|=estacionamiento|=parking|=parqueo|=parquear|=aparcarse';
const fault =
  '=averia|=averias|=problema|=fallo|=falla|=fuga|=causa|=origen|=ruido|=gotera|=desperfecto|=raiz|=cortocircuito|=avería|=filtracion';

const pleased: Cues['happenings'] = {
  'warm-welcome': `
    =sonrisa|=amabilidad|=cariño|=simpatia ..2 =recibieron|=recibio|=reciben|=acogen|=acogieron,
    =saludan|=saludo|=saluda|=saludaron|=saludarte|=saludarnos|=saludar ..8 =puerta|=sonrisa|=nombre|=entrar|=cariño|=vida|=amabilidad|=alegria,
    =recibimiento|=bienvenida|=acogida ..1 =de =lujo|=diez|=10|=reyes,
    - =cero|=mala|=pesima|=fria =bienvenida,
    =el =recibimiento =le|=te|=me|=nos =resultara|=resulto|=parecio =calido,
    =recibieron|=recibio|=reciben|=recibe|=recibirnos|=recibirte|=recibirme|=acogieron|=acogio|=acogen|=recibidos|=recibidas|=recibida|=recibiendo ..6 =sonrisa|=sonrisas|=sonriente|=sonrientes|=amabilidad|=cariño|(=brazos =abiertos)|=calidez|=simpatia|=alegria|=amable|=amables|=encantador|=encantadora|=calidamente|=cordialmente|=amablemente|=abrazo|=familia|=maravilla,
    =nos|=me|=te =recibieron|=recibio|=reciben|=recibe|=acogieron|=acogen ..1 =bien|=fenomenal|=genial|=estupendamente|=fantastico|=super|=excelente,
    =bienvenida|=recibimiento|=acogida ${so} =calida|=calido|=calurosa|=caluroso|=cariñosa|=cariñoso|=amable|=estupenda|=estupendo|=excelente|=genial|=maravillosa|=maravilloso|=cordial|=espectacular|=increible|=fantastica|=fantastico|=inmejorable|=magnifico|=perfecta|=10|=diez|=buena|=bonita,
    =calida|=calurosa|=calido|=caluroso|=gran|=excelente|=estupenda|=maravillosa|=bonita|=buena|=buen|=magnifico|=bonito|=magnifica|=excelente =bienvenida|=acogida|=recibimiento,
    =sentir|=sientes|=sentimos|=sienten|=senti|=sentirte|=sentirnos ..2 =bienvenido|=bienvenida|=bienvenidos|=bienvenidas,
    =desde|=nada =que|=mas ..1 =entras|=entramos|=llegas|=cruzas|=entrar|=llegar ..6 =acogen|=sonrisa|=sonrien|=sonriendo|=cariño|=amabilidad|=recibieron|=reciben|=recibio|=simpatia|=amables,
    =en|=a =puerta|=entrada ..2 =recib* ..4 =sonrisa`,
  'no-waiting': `
    =enseguida|=inmediatamente|(=en =seguida)|(=al =momento)|(=al =instante) ..2 =atendieron|=atendio|=sentaron|=pasaron|=sirvieron|=tomaron|=atienden,
    =sin =cita|=reserva ..3 =en =cinco|=dos|=tres|=5|=2|=3|=un|=diez|=10|=pocos =minutos|=minuto,
    =en|=menos =de? =cinco|=dos|=tres|=5|=2|=3|=un|=diez|=10|=pocos =minutos|=minuto ..3 =atendida|=atendido|=atendidos|=atendieron|=sentada|=sentados|=pase|=pasamos|=dentro|=pasaron|=sentaron|=servidos|(=teniamos ..2 =mesa)|(=teniamos ..2 =comida)|(=teniamos ..2 =platos),
    - =casi|=antes|=despues|=tarde|=sin =que ..2,
    =le|=te|=me|=nos|=se =atendieramos|=atendieron|=atendio|=atienden|=atendido|=pasaron|=recibieron|=sentaron|=sirvieron|=acomodaron|=atendi ..3 =enseguida|=inmediatamente|=directamente|=rapidisimo|=volando|(=en =seguida)|(=de =inmediato)|(=al =momento)|(=al =instante)|(=en =el =acto)|(=nada =mas =llegar),
    =atendida|=atendido|=atendidos|=atencion ..2 =inmediata|=inmediato|=enseguida|(=al =momento)|(=al =instante)|(=de =inmediato),
    =sin ..2 =esperas|=colas|=demoras|=filas|(=hacer =cola)|(=hacer =fila)|(=que =esperar)|(=esperar =nada)|(=esperar =ni)|(=esperar =mucho)|(=esperar =apenas)|(=tiempo =de =espera)|(=tiempos =de =espera),
    =sin =espera|=cola|=fila,
    =no =tuvimos|=tuve|=hay|=hubo|=tienes|=tuvo ..1 =que =esperar|(=hacer =cola)|(=hacer =fila),
    =no|=ni ..1 =hay|=habia|=hubo|=esperamos|=espere ..2 =cola|=colas|=esperas|=espera|=filas|=fila|=nada,
    =apenas|=cero ..1 =espera|=esperamos|=espere|=esperas|=esperar|=colas,
    =nada =mas =llegar|=sentarnos|=entrar|=sentarme|=sentarse ..6 =atend*|=tomando|=tomaron|=tomo|=pasaron|=trajeron|=sirvieron|=pase,
    =llegar =y =besar, =espera|=esperar|=esperamos|=espere =menos =de =dos|=cinco|=5|=2|=3|=diez|=10|=un =minutos|=minuto`,
  'on-time': `
    =llego|=llegaron|=vino|=vinieron|=entregaron|=entrego ..2 =a =tiempo,
    =ni =un =minuto =de =retraso|=tarde|=demora,
    - =falta|=cero|=poca|=nula|=nada ..2 =puntualidad,
    - =llegue|=llegamos|=fui|=fuimos|=acudi|=acudimos|=yo ..3 =puntual|=puntuales,
    - =poco|=nada|=menos|=mas|=problema|=caso|=fallo|=error|=detalle|=algo|=incidente|=hecho ..1 =puntual|=puntuales,
    =equipo|=todo =fuera|=fue ..2 =puntual,
    =puntualidad, =puntualisimo, =puntualisima, =puntualisimos, =puntualisimas, =puntualmente,
    =muy|=super|=siempre|=llego|=llegaron|=vino|=vinieron|=fue|=fueron|=son|=es|=era|=tan|=totalmente|=chofer|=conductor|=tecnico|=amable|=amables|=serio|=serios|=rapidos|=rapido|=profesional|=profesionales|=limpios|=entrega|=extremadamente|=y =puntual|=puntuales,
    =llego|=llegaron|=vino|=vinieron|=empezo|=empezaron|=empezamos|=atendieron|=atendio|=atienden|=entre|=entramos|=pasaron|=recogio|=recogieron|=estaban|=estaba|=aparecio|=empieza|=salimos|=salio|=llamaron|=recibieron|=recibio ..4 (=a =la =hora =exacta)|(=a =la =hora =acordada)|(=a =la =hora =prevista)|(=a =la =hora =indicada)|(=a =la =hora =convenida)|(=a =la =hora =pactada)|(=a =la =hora =en)|(=a =la =hora =de =mi)|(=a =la =hora =de =la =cita)|(=a =la =hora =que)|(=a =su =hora)|(=a =mi =hora)|(=en =punto)|(=al =minuto)|(=a =nuestra =hora)|(=ni =un =minuto)|(=sin =retraso)|(=sin =retrasos)`,
  'put-at-ease': `
    =sali|=salimos|=voy|=fui|=quede ..2 =mas|=muy|=super =tranquila|=tranquilo|=relajada|=relajado|=tranquilos,
    =me =calme|=tranquilice|=relaje,
    - =paciencia =conmigo =fatal,
    =le|=te|=me|=nos =transmitieramos|=transmitieron =tranquilidad,
    =me|=nos|=te|=lo|=la|=le|=los ..2 =tranquilizo|=tranquilizaron|=tranquiliza|=tranquilizan|=tranquilizando|=tranquilizarme|=calmo|=calmaron|=relajo|=relajaron|=sereno,
    =tranquilizarme|=tranquilizarnos|=tranquilizarte|=tranquilizarla|=calmarme|=calmarlo,
    =transmite|=transmiten|=transmitio|=transmitieron|=transmitir|=transmitiendo|=infunde|=inspira|=inspiran|=inspiro ..3 =calma|=tranquilidad|=confianza|=seguridad|=paz|=serenidad,
    =me|=nos|=te =dio|=dan|=da|=dieron ..2 =tranquilidad|=calma|=confianza|=seguridad,
    =quito|=quitaron|=quita|=quitan|=perdi|=perder|=pasaron|=paso|=fueron|=quitado|=perdido ..4 =miedo|=miedos|=nervios|=panico|=fobia|=ansiedad,
    =nervios|=nerviosa|=nervioso|=nerviosos|=nerviosas|=miedo|=miedosa|=miedoso|=panico|=fobia|=ansiedad|=ansiosa|=aterrada|=aterrado|=asustada|=asustado|=pavor|=terror|=temblando ..14 =paciencia|=calma|tranquil*|relaj*|=comoda|=comodo|=confianza|=delicadeza|=delicada|=cariño|=dulzura|=seguridad|=calmo|=calmaron|=calmarme,
    =hizo|=hicieron|=hacen|=hace ..2 =sentir|=sentirme|=sentirnos|=sentirte ..3 =tranquila|=tranquilo|=tranquilos|=relajada|=relajado|=segura|=seguro|=calma,
    =nervios|=miedo ..4 =desaparecieron|=desaparecio|=fueron|=fue|=pasaron|=paso`,
  painless: `
    =sin ..2 =molestias|=molestia,
    - =senti|=sentimos|=sientes =nada =especial|=bien|=raro|=comodo|=comoda|=mal|=a,
    =no|=casi|=ni|=apenas ..2 =senti|=sientes|=sentimos|=sintio =nada|=absolutamente,
    - =dijeron|=dicen|=prometieron|=aseguraron|=dijo|=decian|=prometio ..4 =no|=sin ..2 =dolia|=dolor|=dolio|=duele|=doler,
    =todo =fuera|=fue ..2 =sin =dolor,
    =sin ..2 =dolor|=dolores,
    =no|=ni|=apenas|=nada|=nunca ..2 =dolio|=dolia|=dolido|=dolieron|=doliera,
    =no|=apenas|=casi ..2 =duele =nada|=absolutamente|=apenas|=casi,
    =no|=ni|=apenas|=nunca ..2 =senti|=sentimos|=sintio|=siente|=sientes|=notas|=note|=noto|=sentir ..3 =dolor|=molestia|=molestias|=pinchazo|=aguja|=daño,
    =nada|=cero|=poco =de? =dolor|=dolores, =nada =doloroso|=dolorosa,
    =ni =me|=se =entere|=entero|=note|=noto|=entera ..5 =pinchazo|=aguja|=inyeccion|=extraccion|=anestesia|=muela|=endodoncia|=vacuna|=operacion|=cuando|=sacaron|=saco|=quito|=puncion,
    =indolora, =indoloro, =indoloros, =indoloras,
    =no ..2 =hizo|=hicieron|=hace|=hacen =nada =de =daño, =no =me|=le|=nos =hizo|=hicieron|=hace ..1 =daño`,
  central: `
    =ubicacion|=situacion|=localizacion ..1 =un|=de =10|=diez|=lujo,
    - =poco|=nada|=menos|=mas ..1 =centrico|=centrica,
    - =lejos|=alejado|=alejada|=apartado|=retirado ..4 =centro|=ciudad|=todo,
    =la =ubicacion =le|=te|=me|=nos =resultara|=resulto =tan =comoda,
    =centrico, =centrica, =centriquisimo, =centricos, =centricas,
    =pleno|=mero|=puro =centro|=corazon, =corazon =de|=del =la? =ciudad|=centro|=casco|=barrio,
    =ubicacion|=situacion|=localizacion|=situado|=ubicado|=situada|=ubicada|=emplazamiento|=zona ${so} =inmejorable|=perfecta|=perfectamente|=excelente|=ideal|=genial|=estupenda|=fantastica|=buena|=buenisima|=privilegiada|=espectacular|=increible|=insuperable|=magnifica|=10|=comoda|=estrategica|=inmejorablemente|=perfecto|=brutal|=top,
    =buena|=excelente|=perfecta|=inmejorable|=gran|=mejor|=magnifica|=estupenda|=privilegiada|=ideal|=genial|=buenisima|=fantastica =ubicacion|=localizacion,
    =bien|=perfectamente|=estupendamente|=super|=estrategicamente =situado|=ubicado|=situada|=ubicada|=comunicado|=comunicada|=conectado|=conectada|=localizado,
    =cerca|=cerquita|=cerquisima =de|=del =todo|=metro|=centro|=playa|=estacion|=subte|(=la =playa)|(=la =estacion)|(=los =principales)|(=las =principales)|(=los =sitios),
    =al =lado =de|=del =todo|=metro|=playa|=centro|(=la =playa)|(=la =estacion)|(=la =catedral),
    =a =un|=dos|=tres|=cinco|=diez|=2|=3|=4|=5|=10|=pocos|=unos =paso|=pasos|=minutos|=minuto|=min ..2 =del|=de =centro|=metro|=playa|=todo|=plaza|=catedral|=estacion|(=la =playa)|(=la =plaza)|(=la =catedral)|(=la =estacion),
    =metro|=subte|=parada|=estacion ..2 (=en =la =puerta)|(=al =lado)|=enfrente|(=a =dos =pasos)|(=a =un =paso)|=cerca|=cerquita,
    =andando|=caminando|=pie =a ..1 =todos|=todo|=cualquier|=todas, =a =mano =de =todo, =todo ..3 (=a =mano)|(=a =un =paso)|(=a =tiro =de =piedra)|cerquita`,
};

const praised: Cues['happenings'] = {
  'wide-choice': `
    =mil|=muchisimas|=infinitas|=infinidad|=multitud|=montones =de? =opciones|=sabores|=variedades|=platos|=modelos|=cosas =en|=para|=que|=donde,
    =muchisimos|=muchisimas|=infinitos =modelos|=sabores|=platos|=productos|=opciones,
    - =opciones|=variedad ..2 ${diets},
    - =poca|=escasa|=falta|=nula|=menos|=mas =de? =variedad|=seleccion,
    - =menos|=falta|=podria|=podrian|=ampliar|=deberian|=faltaria|=eche|=echo ..8,
    =hubiera|=hay|=habia|=tienen ..1 =tanto|=mucho|=muchisimo|=bastante =donde|=para =elegir|=escoger,
    =mucho|=muchisimo|=muchas|=mil|=tanto|=tantas|=variedad|=opciones|=cosas ..3 =donde|=para|=que =elegir|=escoger,
    =gran|=mucha|=muchisima|=amplia|=enorme|=buena|=excelente|=increible|=amplisima|=infinita|=bastante|=tanta|=inmensa|=grandisima =variedad|=surtido|=seleccion|=gama|=diversidad|=eleccion,
    =amplia|=amplisima|=extensa|=variada|=enorme =carta|=oferta,
    =amplio|=extenso|=variado|=enorme|=gran =menu|=surtido|=catalogo|=abanico|=repertorio,
    =carta|=menu|=buffet|=desayuno|=bufe|=bufet|=surtido|=oferta|=catalogo ..2 =muy|=super|=bastante|=bien|=es|=tan =amplia|=amplisima|=amplio|=amplisimo|=extensa|=extenso|=variada|=variado|=completa|=completo|=completisimo|=enorme|=larga|=infinita,
    =carta|=menu|=buffet|=desayuno|=bufe|=bufet|=surtido|=oferta|=catalogo =amplia|=amplisima|=amplio|=amplisimo|=extensa|=extenso|=variada|=variadisima|=variado|=variadisimo|=completisimo|=enorme|=infinita,
    =variedad ..2 =impresionante|=increible|=enorme|=espectacular|=brutal|=grande|=infinita,
    =muchas|=muchisimas|=infinidad|=montones|=multitud|=infinitas|=monton|=tantas|=muchos|=muchisimos|=tantos =de? =opciones|=variedades|=sabores|=platos|=tapas|=tipos|=modelos|=productos =y|=para|=de|=diferentes|=distintos|=distintas|=en|=donde,
    =tienen|=hay|=encuentras|=venden|=tiene =de =todo, =todos =los =gustos,
    =cuesta|=costo|=dificil =decidirse|=decidirte|=decidir|=elegir ..2`,
  'well-organised': `
    - =mejor|=poco|=nada|=mal =organizado|=organizada,
    =todo =estuviera|=estaba|=estuvo|=esta|=muy ..3 =organizado|=organizada|=coordinado|=planificado,
    =bien|=superbien|=perfectamente|=muy|=excelentemente|=super|=impecablemente|=estupendamente|=fenomenal =organizado|=organizada|=organizados|=organizadas|=coordinado|=coordinada|=coordinados|=planificado|=planificada|=estructurado|=estructurada|=montado|=pensado,
    =buena|=excelente|=gran|=perfecta|=impecable|=estupenda|=fantastica =organizacion|=coordinacion|=logistica,
    =organizacion|=coordinacion|=logistica ${so} =excelente|=perfecta|=impecable|=buena|=buenisima|=10|=diez|=estupenda|=genial|=espectacular|=fantastica|=magnifica|=increible,
    =organizacion =de =diez|=10,
    =todo|=equipo|=clinica|=hotel ..5 (=como =un =reloj)|(=como =la =seda)|(=sobre =ruedas)|rodado|=sincronizado,
    =organizadisimo|=organizadisima`,
  'kept-informed': `
    =contarnos|=contarme|=decirnos|=informarnos|=informarme|=explicarnos|=avisarnos|=avisarme ..3 =como =iba|=va|=estaba|=todo|=evolucionaba|=avanzaba,
    =recibes|=recibiendo|=recibia|=mandaban|=mandaron|=enviaban|=enviaron|=mandan|=envian|=llegan|=mandando|=enviando ..3 =mensajes|=mensaje|=fotos|=avisos|=actualizaciones|=notificaciones|=videos ..4 =paso|=avance|=avances|=estado|=proceso|=dia|=fase|=etapa,
    =le|=te|=me|=nos|=siempre|=momento =mantuvieramos|=mantuvieron|=mantienen|=mantuvo|=mantiene|=tuvieron|=tenian|=tienen|=tenia|=tuvo|=mantenian|=mantenia|=mantenido ..4 (=al =corriente)|(=al =tanto)|(=al =dia)|=informado|=informada|=informados|=informadas|=actualizado|=actualizada,
    =me|=nos|=te ..1 =fueron|=iban|=iba|=fue|=van|=va|=estuvieron|=estuvo|=han =ido? =informando|=avisando|=contando|=actualizando|=comunicando,
    =informaron|=informan|=informo|=informa|=avisan|=avisaron|=actualizan|=comunican|=comunicaron|=informando|=avisando|=explicaron|=explican|=informandome ..3 (=en =todo =momento)|(=cada =paso)|(=de =todo)|(=en =cada =momento)|(=paso =a =paso)|=constantemente|(=cada =etapa)|(=cada =fase)|(=todo =el =proceso)|=continuamente|=regularmente|(=cada =avance)|(=cada =movimiento),
    =siempre|=momento|=bien|=perfectamente =bien? =informado|=informada|=informados|=informadas ..2,
    =comunicacion|=informacion ${so} =fluida|=constante|=continua|=permanente,
    =constante|=fluida|=continua =comunicacion,
    =fotos|=videos|=mensajes|=whatsapp ..3 =de|=con|=cada ..2 =avance|=avances|=paso|=proceso|=progreso`,
  'price-as-quoted': `
    =precio|=importe|=factura|=total ..3 =fue|=era|=coincidio ..1 =el|=lo|=mismo =que|=mismo ..5 presupuest*|=dijeron|=acordamos|=acordado|=dijo,
    =el =precio =fuera|=fue|=era ..2 =acordado|=pactado|=presupuestado|=hablado,
    =precio|=precios ..2 =el =acordado|=pactado|=presupuestado,
    =pague|=pagamos|=cobraron|=cobro|=cobran|=cobrado|=pagado|=costo|=salio ..2 =exactamente|=justo|=justamente|=exacto|=mismo|=tal|=precisamente|=ni =lo? ..4 presupuest*|acordad*|=acordamos|=dijeron|=dicho|pactad*|=hablado|=quedamos|=indicaron|=estipulado|=anunciado|=dijo|=prometido,
    =cobraron|=pague|=pagamos|=cobro|=cobran =lo =acordado|=pactado|=presupuestado|=hablado|=estipulado|=convenido|(=que =dijeron)|(=que =me =dijeron)|(=que =nos =dijeron)|(=que =quedamos)|(=que =acordamos)|(=que =habiamos =acordado)|(=que =habiamos =hablado),
    =respetaron|=respeto|=respetan|=mantuvieron|=mantuvo|=cumplieron|=respetando|=respetado|=cumplio|=ajustaron ..3 =precio|=presupuesto|=tarifa|=precios|=presupuestos,
    =factura|=precio|=cuenta|=total|=importe|=coste|=costo|=presupuesto ..3 =coincidio|=coincidia|=coincide|=coincidieron|=cuadro|=identico|=igual|=mismo|=exacto ..4 presupuest*|acordad*|=acordamos|pactad*|=dijeron|=factura|=final|=anunciado|=cobraron|=inicial,
    =presupuesto =respetado|=cumplido|(=se =cumplio)|(=se =respeto),
    =ni =un|=una =euro|=peso|=centimo|=centavo|=duro|=sol|=dolar =mas|=de|=extra,
    =sin ..1 =sorpresas|=sorpresa ..4 =precio|=factura|=cuenta|=final|=pagar|=presupuesto|=cobrar,
    =precio|=factura|=presupuesto|=pagar|=pague|=cobraron|=cuenta ..6 =sin =sorpresas,
    =sin =cargos|=costes|=costos|=cobros|=gastos =ocultos|=extra|=extras|=sorpresa|=inesperados`,
  'tidy-work': `
    =quedo|=quedaron|=dejaron|=dejo ..4 (=como =una =patena)|(=como =los =chorros)|=limpito|=impoluto|=impoluta,
    =todo|=casa|=piso|=cocina|=baño|=suelo|=coche ..1 =quedo|=quedaron ..2 =limpio|=limpia|=limpisimo|=limpisima|=reluciente,
    - =dejaron|=dejo ..3 =limpio|=limpia =de,
    =todo =quedara|=quedo =limpio =al =terminar,
    =dejaron|=dejo|=dejan|=dejando|=dejado ..6 =limpio|=limpia|=limpisimo|=limpisima|=recogido|=recogida|=ordenado|=reluciente|=impoluto|=impoluta|=limpios|=limpias|=limpito|=limpiecito|(=sin =rastro)|(=como =los =chorros),
    =dejaron|=dejo ..1 =todo ..1 =impecable,
    =sin =manchar|=ensuciar|(=dejar =rastro)|(=dejar =restos)|(=dejar =ni)|(=dejar =suciedad)|(=dejar =polvo),
    =ni|=no ..3 =mota|=gota|=resto|=rastro|=pizca =de ..1 =polvo|=pintura|=suciedad|=obra|=grasa|=basura,
    =barrieron|=limpiaron|=recogieron|=aspiraron|=fregaron|=trapearon|=recogio ..2 =todo|=antes|=terminar|=acabar|=al|=irse|=marcharse|=despues,
    =trabajo|=trabajan|=trabajaron|=trabaja|=trabajadores ..3 =limpio|=limpios|=pulcro|=pulcros|=limpieza|=pulcritud|=limpia,
    =devolvieron|=entregaron|=devolvio|=entrego|=devuelven|=entregan ..4 =limpio|=limpia|=lavado|=aspirado|=limpisimo|=reluciente|=lavada|=lavadito,
    =limpios|=limpio|=pulcros|=cuidadosos =y =ordenados|=ordenado|=rapidos|=cuidadosos|=limpios|=puntuales`,
  'found-cause': `
    =dio|=dieron =con ..3 =que ..3 =pasaba|=fallaba|=tenia,
    =dieramos|=dieron|=dio|=dan ..2 =con =la|=el ..2 ${fault}|=tecla|=clave,
    =no|=nadie|=ningun|=ninguno ..5 =dieron|=encontraban|=encontro|=daba|=encontraron|=supo|=sabian|=dio|=daban|=encontraba|=supieron|=encontrar|=solucionar|=solucionaron|=resolver ..4 ${fault}|=que|=lo|=pasaba|=tenia ..8 =ellos|=aqui|=ella|=este|=estos|=primera|=chicos ..4 =encontraron|=encontro|=dieron|=dio|=vieron|=vio|=detectaron|=detecto|=localizaron|=solucionaron|=resolvieron|=resolvio|=primera|=lograron|=supieron,
    =encontraron|=encontro|=detectaron|=detecto|=localizaron|=localizo|=descubrieron|=descubrio|=identificaron|=identifico|=hallaron|=hallo|=diagnosticaron|=averiguaron|=averiguo ..4 ${fault}|(=de =donde =venia)|(=de =donde =salia)|(=lo =que =fallaba)|(=lo =que =pasaba)|(=lo =que =tenia)|(=que =era)|(=que =tenia)|(=que =le =pasaba),
    =acertaron|=acerto ..3 =diagnostico|=problema|=averia|=primera|=fallo,
    =dieron|=dio =en =el =clavo, =diagnostico =acertado|=certero|=preciso|=correcto|=exacto,
    =supo|=supieron|=vio|=vieron ..4 (=que =pasaba)|(=que =le =pasaba)|(=que =tenia)|(=que =fallaba)|(=cual =era =el =problema)|(=donde =estaba =el =problema)|(=donde =estaba =el =fallo)|(=lo =que =tenia)`,
  'celebrated-with': `
    =cumpliamos|=cumplia|=cumplian|=casados ..14 ${gave} ..5 ${treats},
    =pudieramos|=pudimos|=pudieron =celebrarlo =con =usted|=ti|=nosotros,
    ${anniversary} ..14 ${gave} ..5 ${treats},
    ${gave} ..6 ${treats} ..8 ${anniversary},
    =cantaron|=cantar|=canto|=cantarle|=cantandole ..3 =cumpleaños|=mañanitas|=feliz,
    =sorprendieron|=sorprendio|=felicitaron|=felicito|=sorpresa|=detalle|=detallazo|=detallito ..6 ${anniversary},
    ${anniversary} ..10 =sorprendieron|=sorprendio|=felicitaron|=felicito|=sorpresa|=detallazo|=detallito|=inolvidable|=decoraron|=decorada`,
  'never-let-down': `
    =siempre =es? =un =acierto, =siempre =igual =de =bien|=bueno|=rico|=buenos|=rica,
    =años|=desde|=llevo|=llevamos|=siempre ..8 =cero =quejas|=problemas|=pegas,
    =siempre =aciertas|=aciertan|=acertamos|=acierto, =no =falla =nunca,
    - =nunca|=jamas ..6 =hasta =hoy|=ahora|=que|=ayer|=este|=la,
    =sigamos|=siguen|=sigue|=siguiendo =a =la =altura ..3 =espera|=esperas|=esperamos|=siempre|=esperaba,
    =siga|=sigas|=sigo|=seguimos|=seguire =confiando,
    =siguen|=sigue =estando =a =la =altura,
    =nunca|=jamas ..4 =fallado|=fallan|=falla|=fallo|=fallaron|=decepciona|=decepcionan|=decepcionado|=defrauda|=defraudan|=defraudado|=decepciono|=defraudo|=decepcionada|=queja|=quejas|=arrepentido|=disgusto|(=ningun =problema)|(=un =problema)|(=mala =experiencia)|(=una =pega),
    =no ..2 =decepciona|=defrauda|=decepcionan|=defraudan,
    =apuesta|=acierto|=valor =segura|=seguro,
    =años|=año|=clienta|=cliente|=siempre ..10 =ni =una|=un|=ningun|=sola =sola? =queja|=problema|=fallo|=pega,
    =siempre =cumplen|=cumple|=aciertan|=acierto|=acertamos,
    =siempre ..2 =salgo|=salimos|=quedo|=quedamos|=voy|=vamos|=vuelvo ..2 content*|encantad*|satisfech*|=feliz|=felices,
    =años ..10 =siempre ..5 =bien|=perfecto|=contenta|=contento|=genial|=satisfecha|=satisfecho|=encantada|=encantado|=encantados|=contentos|=excelente|=diez|=10|=igual`,
  'refund-quick': `
    =devolucion|=reembolso =del|=de =dinero|=importe ..2 =rapida|=rapidisima|=inmediata|=agil|=rapido|=inmediato,
    =reembolso|=devolucion|=dinero|=plata ..6 =hicieron|=hizo|=llego|=ingresaron|=devolvieron|=aceptada|=tenia|=tuve|=cuenta|=tramitaron|=gestionaron ..3 ${soon},
    =el =reembolso =llegara|=llego ..2 =pronto|=rapido|=enseguida,
    =devolvieron|=devuelven|=devolvio|=devuelto|=reembolsaron|=reembolsan|=reembolsado|=abonaron|=reintegraron|=regresaron|=ingresaron|=devolverme|=devolucion ..4 =dinero|=importe|=plata|=pago|=total|=euros|=integro|=fianza|=deposito|=compra|=todo ..4 ${soon},
    =dinero|=importe|=plata|=fianza|=deposito ..4 =devolvieron|=devuelto|=reembolsaron|=abonaron|=llego|=regresaron|=ingresaron ..3 ${soon},
    ${soon} ..4 =devolvieron|=devuelven|=devolvio|=devuelto|=reembolsaron|=abonaron|=reintegraron|=regresaron|=tenia|=tuve|=ingresaron ..3 =dinero|=importe|=plata|=fianza|=deposito|=reembolso,
    ${soon} ..3 =hicieron|=hizo|=dieron|=gestionaron|=tramitaron|=efectuaron ..2 =abono|=reembolso|=devolucion|=reintegro,
    =reembolso|=devolucion|=abono|=reintegro|=reembolsos|=devoluciones ${so} =rapido|=rapida|=rapidisimo|=rapidisima|=inmediato|=inmediata|=agil|=veloz|=rapidos|=rapidas,
    =reembolso|=devolucion|=abono|=reintegro ..4 ${soon},
    =rapido|=rapida|=inmediato|=pronto =reembolso|=devolucion|=abono`,
  'early-check-in': `
    =ya =pudimos|=pude|=podiamos ..1 =entrar|=subir|=acceder ..4 =habitacion|=apartamento,
    =a =las ..4 =ya =teniamos|=tenia|=estaba|=tenian ..4 =habitacion,
    - =maletas|=equipaje ..6,
    =pudiera|=pudieras|=pudimos|=pude =disfrutar =mas =tiempo =de =la =habitacion,
    =llegamos|=llegue|=llegar|=llegando ..10 =ya =nos|=me|=estaba|=teniamos|=tenian =dieron|=tenian|=lista|=preparada|=entregaron|=la =lista? =preparada? =la =habitacion,
    =temprano|=pronto|(=antes =de =la =hora)|(=antes =de =las)|(=antes =de =hora) ..7 =dieron|=entregaron|=tenian|=pudimos|=dejaron|=estaba ..5 =habitacion ..3,
    =dieron|=entregaron|=dejaron|=pudimos|=permitieron|=facilitaron ..5 =habitacion|=habitaciones|=apartamento|=check|=checkin ..4 =antes|=temprano|=adelantado|=anticipado|=pronto|(=por =la =mañana),
    =pudimos|=pude|=dejaron|=permitieron ..2 =entrar|=acceder|=subir|=ocupar ..4 =antes|=temprano ..6 =habitacion|=apartamento,
    =pudimos|=pude|=dejaron|=permitieron ..2 =entrar|=acceder|=subir|=ocupar ..3 =habitacion|=apartamento ..4 =antes|=temprano|=pronto,
    =dejaron|=dejo|=permitieron|=permitio|=dieron|=ofrecieron|=regalaron|=pudimos|=concedieron|=facilitaron|=pude ..5 =check|=checkout|=salida|=habitacion|(=dejar =la =habitacion)|=late|=quedarnos ..5 (=mas =tarde)|=late|(=horas =mas)|=mediodia|(=hasta =las)|(=hora =mas)|(=sin =coste)|(=sin =costo)|(=mas =tiempo),
    =dieron|=ofrecieron|=regalaron|=hicieron|=permitieron|=concedieron|=dejaron ..3 =early|=late,
    =early|=late =check|=checkin|=checkout =in|=out =gratis|=gratuito|=sin|=cortesia,
    =adelantaron|=adelantar|=adelantarnos ..3 =check|=checkin|=entrada,
    =habitacion ..2 =ya? =estaba =ya? =lista|=preparada ..6 =antes|=temprano|=mañana`,
  upgraded: `
    =dieron|=dio|=regalaron|=pusieron|=asignaron =una|=la|=otra =suite|=habitacion ..4 =vez|=lugar ..3 =estandar|=basica|=normal|=doble|=sencilla|=reservada|=reservamos,
    - =ofrecieron|=dieron|=cambiaron|=subieron|=pasaron ..9 =pagando|=pagar|=suplemento|=diferencia,
    =le|=te|=me|=nos =pudieramos|=pudieron ..1 =ofrecer =una =habitacion =mejor,
    =subieron|=subio|=subirnos|=subirme|=subido ..2 =categoria|=nivel,
    =hicieron|=dieron|=regalaron|=ofrecieron|=obsequiaron|=recibimos|=hizo|=dio|=tuvimos|=recibi|=obtuvimos|=hacernos ..3 =upgrade|=upgrate|(=mejora =de =habitacion)|(=mejora =de =categoria)|(=mejora =gratis)|(=mejora =gratuita),
    =upgrade =gratis|=gratuito|=sin|=cortesia|=de|=a|=inesperado, =upgradearon,
    =mejoraron|=mejoro|=mejorado|=mejorarnos ..3 =habitacion|=reserva|=categoria|=cuarto,
    =cambiaron|=cambio|=pasaron|=asignaron|=dieron|=dio|=pusieron|=regalaron|=dado ..5 =habitacion|=cuarto|=suite ..2 =superior|(=mejor =que)|(=mas =grande)|(=mucho =mejor)|(=mayor =categoria)|(=mas =amplia)|=premium|=deluxe|=mejor,
    =suite|=habitacion ..5 =gratis|(=mismo =precio)|(=sin =coste)|(=sin =costo)|(=sin =cargo)|(=sin =cobrar*)|(=coste =adicional) ..1 =y|=que|=una|=muy|=por|=adicional,
    =dieron|=pusieron|=regalaron|=pasaron|=cambiaron|=asignaron|=dio|=paso ..2 =a|=una|=la =una|=la|=suite =suite? ..5 =gratis|=precio|=coste|=costo|=cargo|=sorpresa|=cobrar*`,
  'easy-parking': `
    =sitio|=lugar|=espacio ..3 =sobra|=mucho|=siempre ..2 =para|=donde =dejar|=aparcar|=estacionar ..2,
    =dejar|=dejas|=dejamos|=deje ..2 =coche|=auto|=carro|=moto ..3 (=sin =problema)|(=sin =problemas)|=facilmente|=facilidad|(=en =la =puerta),
    - =no ..2 =facil ..3,
    =le|=te|=me|=nos =resultara|=resulto ..1 =facil =aparcar|=estacionar,
    =facil|=facilisimo|=facilidad|=facilidades|=sencillo|=comodidad (=de|=para|=el|=del)? ${toPark},
    =aparca|=aparcas|=aparcamos|=aparque|=estacionas|=estaciona|=estacionamos|=estacione|=aparcar|=estacionar ..2 (=sin =problema)|(=sin =problemas)|(=sin =ningun =problema)|(=sin =dificultad)|(=sin =agobios),
    =aparca|=aparcas|=aparcamos|=aparque|=estacionas|=estaciona|=estacionamos|=estacione|=aparcar|=estacionar ..3 =facil|=facilmente|=facilidad|=facilisimo|=genial|=bien|(=en =la =puerta)|(=misma =puerta)|(=al =lado)|(=justo =enfrente),
    ${parking} ${so} =propio|=gratis|=gratuito|=amplio|=amplisimo|=grande|=enorme|=comodo|=facil|=inmenso|=espacioso,
    =amplio|=gran|=enorme|=buen|=comodo|=facil ${parking},
    =mucho|=bastante|=sobra|=suficiente|=muchas|=suficientes ..1 =sitio|=espacio|=lugar|=plazas =para|=de|=donde ${toPark},
    =siempre|=hay ..2 =encuentras|=hay|=encontramos|=sitio|=lugar =sitio? =lugar? =para|=donde ${toPark},
    ${parking} ..3 (=en =la =puerta)|(=al =lado)|(=misma =puerta)|(=justo =enfrente),
    =sin ..1 =problema|=problemas =de|=para ${toPark},
    =no|=ningun|=cero ..3 problema* =de|=para ${toPark}`,
  'like-new': `
    =salida|=salido|=salidos|=sacado|=sacada =de|=del ..1 =concesionario|=agencia|=fabrica|=tienda|=caja|=concesionaria|=vitrina|=paquete,
    =volvieron|=volvio|=regresaron|=recupere|=salio|=salieron|=queda|=vuelto ..4 =como =nuevo|=nueva|=nuevos|=nuevas,
    - =vendieron|=venden|=anuncian|=compre ..4 =nuevo|=nueva,
    =todo =quedara|=quedo =como =nuevo,
    =quedo|=quedado|=quedaron|=dejo|=dejaron|=dejado|=quedan|=dejan|=queda|=parece|=parecen|=luce|=esta|=estan|=lucen|=quede|=devolvieron|=entregaron ..6 =como =nuevo|=nueva|=nuevos|=nuevas|=nuevito|=nuevecito|=nuevita|(=de =fabrica)|(=el =primer =dia)|(=recien =salido)|(=recien =salida)|(=recien =comprado)|(=de =estreno),
    =parece|=parecen|=quedo|=quedaron|=quedado|=luce|=parecia|=estan ..4 =recien =salido|=salidos|=salida|=salidas|=comprado|=comprada|=comprados|=compradas|=estrenado|=estrenada|=pintado|=pintada|=sacado|=hecho,
    =ahora|=que =parece|=parecen =nuevo|=nueva|=nuevos|=nuevas|=otro|=otra,
    =quedo|=quedado|=quedaron|=quedara ..3 =impecable|=impecables|=reluciente|=relucientes|=flamante|=nuevecito|=irreconocible`,
};

const guarded = (lists: Cues['happenings']): Cues['happenings'] =>
  Object.fromEntries(Object.entries(lists).map(([id, phrases]) => [id, trouble(phrases)]));

export const happenings: Cues['happenings'] = {
  ...guarded({
    ...served,
    ...answered,
    ...ordered,
    ...booked,
    ...eaten,
    ...paid,
    ...around,
    ...stayed,
    ...bought,
    ...apps,
    ...visited,
    ...awaited,
    ...handed,
    ...checked,
    ...hindered,
    ...entered,
  }),
  ...delighted,
  ...pleased,
  ...praised,
};
