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
    =nadie ..1 =contesta|=contesto|=contestan|=contestaba|=contestaron|=responde|=respondio|=responden|=respondia|=respondieron|=coge|=cogia,
    =no =contestan|=contestaron|=contesta|=contesto|=contestaban|=contestaba|=responden|=respondieron|=responde|=respondio|=respondian,
    =no|=nunca|=jamas|=ni =me|=nos|=te|=han =han? =contestan|=contestaron|=contesta|=contesto|=contestado|=responden|=respondieron|=responde|=respondio|=respondido,
    =nunca|=jamas =contestan|=contestaron|=responden|=respondieron|=contesta|=responde,
    =no|=nadie|=nunca|=ni ..2 =cogen|=cogian|=coge|=cogia|=cogio|=cogieron|=levantan|=atienden|=descuelgan|=agarran ..2 =telefono|=llamadas|=llamada,
    =telefono ..3 =no|=nadie ..1 =cogen|=contestan|=contesta|=atienden|=responden|=coge|=responde,
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
    =ducha|=duchas|=regadera =no =funciona|=funcionaba|=funcionan|=iba|=desaguaba|=tragaba,
    =ducha|=duchas|=regadera ..1 =sin|=ni =presion,
    =ducha|=duchas|=regadera =no =tenia|=tiene|=tenian ..1 =presion,
    =poca|=nula =presion ..4 =ducha|=regadera, =ducha|=regadera ..1 =poca|=nula =presion`,
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
    =nadie|=no|=nunca =me|=nos ..2 =devolvio|=devolvieron|=devuelven ..3 =dinero|=diferencia|=importe|=fianza|=señal|=deposito|=plata,
    =diferencia|=dinero|=fianza ..1 =nadie|=no|=nunca ..2 =devolvio|=devolvieron|=devuelven`,
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
    =imposible =iniciar|=acceder|=loguear*|=entrar,
    =no ..2 =llega|=llegaba|=envia|=manda ..2 =codigo|=sms`,
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
    '=le|=te|=me|=nos =gustara|=gusto =el =detalle, =invitaron|=invitó|=invitan|=obsequiaron|=obsequió|=regalaron|=regalan|=obsequian ..3 chupit*|postre*|=cafe|=cafes|=copa|=cava|=tapa|=aperitivo|=digestivo|=limoncello|=detalle|=detallito|=botella|=bombones|=tarta|licor*, =dejaron ..3 =botella|=bombones|=detalle|=tarta =de|=en|=para|=con, =nos|=me =subieron =de =categoria, =detallazo',
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
  }),
  ...delighted,
};
