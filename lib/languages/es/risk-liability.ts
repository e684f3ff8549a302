/** Admissions, promises, and claims that come back. */
export const liability = {
  'fault-harm': `
    (=equivocamos|=erramos|=confundimos|=equivocado) ..3 (diagnostico|dosis|medicacion|tratamiento|receta|anestesia|historial|=muela|radiografia*|paciente)
    (=pusimos|=dimos|=recetamos|=administramos|=inyectamos) ..3 (tratamiento|medicacion|medicamento|dosis|vacuna) ..4 (=correspondia|equivocad*|=era)
    (negligencia|imprudencia|=descuido|irresponsabilidad|incompetencia|dejadez|error|=fallo|=culpa) ..3 (=causo|caus*|provoc*|=hizo|dej*|les* |hiri*|ocasion*|=produjo|origin*|intoxic*|quem*) ..6 (lesion*|accidente|intoxicacion*|quemadura*|=caida|herida*|enferm*|daño*|dano*|infeccion*|reaccion*|fractura*|muerte|hospital|=corte|=mal)
    (=le|=les|=te|=os|=lo|=la|=los|=las) ..1 (=hemos)? ..1 (=intoxicamos|=intoxicado|=envenenamos|=envenenado|=quemamos|=quemado|=lesionamos|=lesionado|=herimos|=herido|=infectamos|=infectado|=contagiamos|=contagiado|=lastimamos|=lastimado|=dañamos|=dañado|=danamos|=rompimos|=operamos =mal|=hicimos (=daño|=dano|=enfermar)|=pusimos =en peligro|=hemos =puesto =en peligro)
    (=intoxicamos|=envenenamos|=quemamos|=lesionamos|=infectamos|=contagiamos|=herimos|=lastimamos) ..1 (=a) ..2 (usted*|=su|=sus|=tu|=ti|vuestr*)
    (=su|=sus|=tu|=tus|=la|=el|vuestra) ..1 (lesion*|accidente|intoxicacion*|quemadura*|=caida|herida*|enfermedad|infeccion*|reaccion*|daño*|dano*|fractura*|=corte) ..5 (=nuestra|=nuestro|=culpa =nuestra) ..2 (=culpa|negligencia|error|=descuido|imprudencia|responsabilidad|=fallo|=falta)?
    (=por|=debido|=a =causa|=fruto|=resultado|consecuencia) ..2 (=de|=a|=la)? ..1 (@our) ..1 (negligencia|imprudencia|irresponsabilidad|dejadez|incompetencia)
    (@our) (negligencia|imprudencia|=mala praxis|temeridad)
    (admit*|reconoc*|confes*|acept*|asum*) ..4 (negligencia|culpabilidad|(=la =culpa)|(=mala praxis)|(responsabilidad (legal|penal|civil))|(=toda =la (responsabilidad|=culpa))|(=que (=incumplimos|=violamos|=infringimos|=pusimos =en peligro|=fuimos negligent*|=fuimos imprudent*|=le =hicimos)))
    (=asumimos|=asumo|=aceptamos|=acepto) ..2 (=toda|=plena|=total|=completa|=entera) ..2 (responsabilidad|=culpa) ..4 (=de =su|=por =su|=de =la|=por =la|=del|=por =el|=de =las)? ..1 (lesion*|accidente|intoxicacion*|quemadura*|=caida|herida*|enfermedad|infeccion*|reaccion*|daño*|dano*)
    (=fuimos|=hemos =sido|=estuvimos|=somos) ..2 (negligent*|imprudent*|descuidad*|temerari*|irresponsabl*|culpables|responsables =de =su (lesion*|=caida|accidente|intoxicacion*|enfermedad))
    (=es|=fue|=ha =sido|=todo) ..2 (=culpa nuestra|=nuestra =culpa|=por =nuestra =culpa|=por =culpa =nuestra) ..6 (lesion*|accidente|intoxic*|quem*|cay*|=caida|herid*|=herida|enferm*|daño*|hiri*|lastim*|hospital|sufri*)
    (=se|=te) ..1 (=quemo|=quemaste|=cayo|=caiste|=lesiono|=lesionaste|=corto|=intoxico|=intoxicaste|=enfermo|=hirio|=lastimo|=lastimaste|=haya =quemado) ..5 (=por|=culpa|=debido) ..3 (=culpa =nuestra|=nuestra|=nuestro|nosotros)
    (enferm*|intoxic*|quem*|lesion*|herid*|accident*|=caida|hospital*) ..5 (=por =culpa =nuestra|=por =nuestra =culpa|=por =un (error|=descuido|=fallo) =nuestro|=es =culpa =nuestra|=fue =culpa =nuestra|=fue =un (error|=fallo|=descuido) =nuestro)
    (@our|nuestr*) ..1 (@staff|=pescado|=comida|=carne|marisco|=plato|cocina|mayonesa|=agua) ..4 (=le|=les|=te|=os|=la|=lo) ..1 (=sirvio|=dio|=vendio|=puso|=quemo|=intoxico|=enfermo|=hizo =daño|=sento =mal|=hizo =enfermar|=rompio|=lesiono|infecto) ..4
    (=le|=les|=te|=os) ..1 (=servimos|=dimos|=vendimos|=pusimos|=inyectamos|=hemos =servido|=administramos) ..3 (=en =mal =estado|podrid*|caducad*|crud*|contaminad*|=dosis =equivocada|equivocad* medic*|=medicacion =equivocada|vencid*)
    (=incumplimos|=violamos|=infringimos|=saltamos|=ignoramos|=no (=cumplimos|=respetamos|=seguimos)) ..4 (norma*|protocolo*|=medidas|=ley|=leyes|reglamento|regulacion*) ..2 (=de)? ..1 (=seguridad|higiene|sanitari*|legal*|salud)?
    (=se|=te) ..1 (=cayo|=quemo|=corto|=resbalo|=lesiono|=intoxico|=golpeo|=caiste|=quemaste|=cortaste) ..12 (=culpa =nuestra|=nuestra =culpa|error =nuestro|=por =nuestra|responsabilidad =nuestra)
    (=se|=te) ..1 (=cayo|=resbalo|=quemo|=corto|=lesiono|=golpeo|=intoxico) ..1 (=porque|=por) ..2 (=no|=pusimos|=habiamos|=hicimos|=nuestro|=nuestra|=dejamos)
    (=fue|=ha =sido|=es|=hubo) ..1 =una? ..1 (negligencia|imprudencia|temeridad) ..1 (=nuestra|=por =nuestra =parte|=grave)?
    - (=supo|=supiera|=sabia|=sabe|=supiese) ..2 quemado
    - (error|=fallo|=descuido) ..2 (nuestr*)? ..4 (=pedido|=cuenta|=reserva|=sopa|=cafe|=plato|=fecha|=factura|=mesa|=talla|horario|color|nombre)
    (@staff|fontanero|electricista|=nosotros|montador*|instalador*) ..4 (=dejo|=dejamos|=dejaron) ..3 ((=sin (apretar|=cerrar|conectar|=fijar|=secar|=tapar|revisar|señalizar|esterilizar|ajustar|atar|anclar|asegurar))|=suelto|=suelta|flojo|floja|=sueltos|=sueltas)
    (=monto|=montamos|=instalo|=instalamos|=coloco|=colocamos|=conecto|=puso|=pusimos) ..4 ((=del =reves)|(=al =reves)) ..8
    =se =nos ..1 (=fue|=paso|=escapo|=olvido|=cayo) ..10 =por =eso ..8 (=piel|=herida|quemad*|=daño|dolor|hospital|=ojo|reaccion|=caida|=golpe|=pierna|=brazo|=cara|enferm*)
    - (espuma|salsa|=leche|mayonesa|=nata|=crema|=luz|=agua|señal|musica|llamada|sonido|conexion|=masa|=sopa) ..1 =se =corto
    (imputable|atribuible) ..1 =a ..1 (=esta|=nuestra|=nuestro|nosotros) ..1
    (=un =solo|=unico) culpable ..4 (=esta|=nuestra|=somos|nosotros)
    =nos =equivocamos ..3 (=ojo|=pierna|=brazo|diente|muela|dosis|medicamento|=paciente|inyeccion|=al =operar)
    (=soy|=somos) (responsable*|culpable*) ..2 (=de|=directo|=directos) ..2 (=su|=tu) (quemadura|caida|lesion|fractura|herida|intoxicacion|alergia|infeccion|corte|golpe)
    (=le|=te) (aplastamos|cortamos|quemamos|rompimos|arrancamos|abriamos|abrimos|partimos) ..3 (dedo*|mano|=pie|=brazo|cabeza|hueso|diente|oreja|piel|=cara|nariz)
    =por =no ..1 (arreglar|cambiar|revisar|limpiar|fijar|señalizar) ..4 (=te|=le|=se) ..2 (abri*|cayo|rompi*|quem*|lesion*|golpe*)
    (=por =culpa =de|=a =causa =de) ..6 =no =quisimos (cambiar|arreglar|reparar|revisar)
  `,
  guarantee: `
    =ni (=un|=una) (=solo|=sola) ..6 (llegara*|saldra*|fallara*|tendra*|volvera*|repetira*|faltara*|encontrara*)
    (=duerma|=dormir|=quedese|=quedate|=descuide) ..1 (tranquil*)? ..8 (=nunca|=jamas|=ningun|=ninguna|=ni) ..6 (llegara*|saldra*|fallara*|tendra*|volvera*|repetira*|pasara*|ocurrira*|faltara*)
    (=no|=jamas|=nunca|=ya =no) (=se|=le|=les|=te|=os)? (=le|=les|=te|=os|=nos)? (=va =a|=van =a|=nos =va =a)? (volver*|=volveran|=volvera|repetir*|=repita|=repite|ocurrir*|=ocurra|=ocurre|pasar*|=pase|=pasen|suceder*|=suceda|=sucede) ..2 (=a)? ..2 (pasar*|ocurrir*|suceder*|repetir*|tener*|=ser|encontr*|esper*|=darse|vivir*|=faltar|=estar)? ..1 (=nunca|=jamas|=mas|garantiz*|prometid*|=nunca =mas)?
    (=nunca|=jamas) ..1 (=mas)? ..2 (=se|=le|=les|=te|=os)? ..2 (volver*|repetir*|pasar*|ocurrir*|suceder*|tendra*|esperar*|sufrir*|=sucedera|=vera)
    (=es =la|=sera =la|=fue =la) (ultima) (=vez) ..6
    (garantiz*|=aseguramos|=aseguro|=prometemos|=prometo|=juramos|=juro|=comprometo|=damos =nuestra palabra|=doy =mi palabra|=nuestra palabra|=mi palabra) ..4 (=que|=un|=una|=total|=plena|=la|=el|resultado*|satisfaccion*|100|=cien|siempre|maxima|=nunca|=jamas|=no|=todo|perfect*|solucion*|=entrega|=le|=les)
    (=lo|=se =lo) ..1 (garantiz*|=prometemos|=prometo)
    (=sera|=quedara|=quedaran|=saldra|=estara|=tendra|=llegara|=durara|=funcionara|=nunca|=jamas|=siempre) ..8 =lo ..1 (=aseguro|=aseguramos|=juro|=juramos)
    (<start>|prometid*|garantizad*) (garantizad*|prometid*)
    (palabra =de honor|=tiene =nuestra palabra|=tiene =mi palabra|=tienes =mi palabra|=tienes nuestra palabra|=le =doy =mi palabra|=le =damos =nuestra palabra|=de =una =vez =por =todas|=por siempre =jamas|=sin =falta)
    (=100|=cien|=110) ..1 (% |=por =ciento|=por =cien)? ..2 (satisf*|garant*|segur*|resultado*|=de =calidad|calidad|efectiv*|eficaz|eficaces|=exito|fiable*|perfect*|content*|libre*|fresc*)
    (satisfaccion*|resultado*|calidad|=exito|=seguridad|=entrega|devolucion*) ..1 (garantizad*|asegurad*|=total garant*|=del =100|=al =100)
    (=siempre|=cada =vez|=en =todo =momento) ..3 (=sera|=seran|=estara|=estaran|=estaran|=encontrara|=encontraras|=recibira|=tendra|=tendran|=llegara*) ..3 (perfect*|impecable*|puntual*|=a tiempo|fresc*|excelente*|=sin =error*|=sin =fallo*|inmejorable*)
    (=cero|=ningun|=sin =ningun) (riesgo|posibilidad) ..3 (=de =que =se =repita|=que =vuelva)
    (=imposible) ..1 (=que) ..3 (=se =repita|=vuelva|=ocurra|=se =vuelva)
    (pued*|=esté|=este|=estad|=esten) ..2 (=estar)? ..1 (=100|=completamente|=totalmente|=absolutamente)? ..2 (segur*|tranquil*) ..2 (=de)? ..1 (=que) ..3 (=no|=nunca|=jamas|=siempre|=todo)
    - (=no|=nadie|=imposible|dificil) ..3 (garantiz*|promet*|asegurar*)
    - (garantia|periodo|=certificado|=plazo|servicio|departamento|=en|=bajo|tarjeta|cobertura) ..2 garantia
    - (=para|=a =fin|trabaj*|=medidas|esforz*|esfuerzo*|intent*|evitar*|procur*|esper*|confi*|=ojala|hacer* =lo =posible|quer*|=hemos|=haremos|asegurarn*|asegurar*|cambi*) ..8 (=que|=evitar) ..4 (=no)? ..2 (=se)? ..1 (=vuelva*|=repit*|=ocurr*|=pase|=pasen|=suced*|=volver)
    - (evitar*|evite*|impedir*) ..3 (=que) ..6
    - (=le|=les|=te|=os) ..1 (=aseguramos|=aseguro|=prometemos) ..2 (=que) ..3 (=su|=tu|=hemos|=lo|=la|=leemos|=no =es|=tomamos|=nos|=valoramos|=esta|=este|=vamos|=revis*|transmit*|=no =fue|=no ref*|trabaj*|=no =es)
    - (=no|=nunca) ..2 (=les|=le|=te|=os|=nos|=se)? ..1 (=volver|=volvera|=volveran) ..2 (=a)? ..1 (verl*|=abrir|reserv*)
    - (=si) ..2 (=le|=te)? ..2 (volvi*|repit*|=vuelve|ocurr*|pas*|suced*)
    - (=nunca|=no|=jamas) ..3 (=deberia|=debio|=debe|=deben|=tendria|=tiene|=tuvo|=debiera|=tenia) ..3 (pas*|ocurr*|suced*|repet*|volv*)
    - (=100) % (algodon|=lana|=lino|=seda|natural*|organic*|=zumo|vegan*|=piel|reciclad*|=arabica|iberic*|integral|=poliester|electric*|=agave|artesan*)
    - (=no|=nunca) ..2 (=pasa|=pasan|=paso|=pasamos|=pasar) ..1 (=por|desapercib*|=nada|=el|=la)
    - (=no|=nunca) ..3 (=ocurrio|=paso|=sucedio|=se =repit*) 
    - (=no) ..3 (esper*) ..2
    - (volver*|volvera*) ..1 (=a)? ..1 (visit*|verl*|recib*|disfrut*|confi*|saludar*)
    - =no (=puede|=pueden|=podia|=debe|=deben|=tendria|=deberia|=pueda) ..2 (pas*|ocurr*|suced*|repet*|volv*)
    - =no ..1 (=debian|=debia|=debio|=deberian|=deberia) ..4 (repet*|pas*|ocurr*|volv*)
    - =no =vuelva =a (=pasar|=tener) ..2 (=frio|=calor|=hambre|=sed|=miedo|=cola)
    - (día|=fecha|boda|momento|ocasión|cumpleaños) ..4 =no ..1 =puede ..1 repetir*
    - =no siempre ..3
    - =no =volver =a (recomendar*|hacerle|pedirle)
    ((=ni =un)|(=ni =una)) ..4 (=tarde|=mas|error|=fallo|retraso|=queja|=pelo|mancha) ..3 ((=nunca =mas)|=jamas)
    reloj =en =hora ..3 =con
    - (proveedor|fabricante|marca) garantiza
    - entend* ..2 =que ..1 =no =quiera* ..2
    - =nunca =es =tarde
    - pasar* =por (=el|=la|=los|=las|=su|=tu|=alli|=aqui|=caja|=casa)
    - no hace falta que
    - nunca se nos ocurriría
    - =no (=quiera|=quieras|=quieran|=piense|=pienses|=desee|=quiere|=quieres|=puede|=puedas|=pueda|=apetezca|=vaya|=vayas|=espera|=tenga|=tiene) ..2 (volver|repetir|regresar)
    =nunca =mas ..1 (=habra|=pasara|=tendra|ocurrira|=faltara|=esperara|sucedera|=vera|=volvera*)
    (aguantara|durara|funcionara|resistira) ..2 (eternamente|=siempre|(=toda =la =vida)|(=de =por =vida))
    (quedara*|=saldra|satisfech*) ..3 ((=al =mil =por =mil)|(=al =cien =por =cien))
    (estara|llegara|tendra|=abre|=abrira|quedara|saldra|recibira|=abre =siempre) ..8 ((=pase =lo =que =pase)|(=llueva =o =truene))
    (=somos|=es|=seria|=era) ..2 (incapaces|incapaz) =de (equivocar*|fallar*|cometer*|=errar|retras*)
    (error|=fallo|=retraso|averia) ..6 =es ..1 (=ya|materialmente|totalmente|completamente|practicamente) ..1 imposible
    =en =tu =vida ..1 (=vuelves|=volveras)
    (=con =nosotros) ..2 =no =se ..1 (=pierde|=rompe|retrasa|equivoca|=espera) ..2
    =de =aqui =no ..3 (=sale|=vuelve =a =salir|=se =va) ..1 =nadie
    =antes (=se =seca|=se =hunde|=se =acaba|=nieva|=se =congela) ..8 =que
    (=obras|pedidos|entregas|envios|reparaciones|vuelos|trenes|trabajos|bodas) ..2 (acaban|terminan|=llegan|=salen|=quedan) ..3 (=siempre|(=a =la =primera)|(=sin =excepcion))
    =ni =uno =habra
    (quedara|saldra|quedaran) ..1 =como ..1 (nuev*|=el =primer =dia) ..2 (garantizad*|seguro|prometid*|palabra)
    - (=juramos|=juro) ..1 =que ..1 (=todavia|=no =hay|=aqui =no|=ayer|=esta|=eso)
  `,
  discipline: `
    - perder ..1 (turno|vez|plaza|mesa|sitio)
    (@staff|=el|=ella|<name>|persona|culpable*|responsable*|implicad*|involucrad*|=turno|equipo) ..5 (despedid*|sancionad*|suspendid*|=echad* =a =la =calle|expedientad*|amonestad*|multad*|castigad*|apercibid*|degradad*|=ya =no =trabaja*|=ya =no forma* =parte|=ya =no =esta* =con|=dejo =de =trabajar|=ha =dejado =de =trabajar|fulminad*|=esta =en =la =calle|apartad* =del|cesad*|(=se =quedo =sin (=trabajo|empleo|=puesto|=bono|vacaciones|=turno|=sueldo|=paga|propinas))|=fuera =de =la empresa|=de patitas|=sin (empleo|sueldo|=bono|propinas)|=recibio =una (sancion*|amonestacion*|advertencia|bronca)|=ha =recibido =una (sancion*|amonestacion*|advertencia)|=pagara =por =ello)
    (=echamos|(=hemos =echado)|=echado) ..1 (=a|=al) ..2 (@staff|culpable*|responsable*|=calle|<name>)
    (=despedimos|=sancionamos|=suspendimos|=expedientamos|=amonestamos|=multamos|=castigamos|=hemos (=despedido|=sancionado|=suspendido|=expedientado|=amonestado|=multado|=castigado|=cesado)|=despediremos|=sancionaremos|=castigaremos|=amonestaremos|=vamos =a (=despedir|=sancionar|=castigar|=echar|=amonestar)) ..2 (=a|=al)? ..3 (@staff|=el|=la|=los|=las|culpable*|responsable*|persona|implicad*|<name>)?
    (=despedido|=despedidos|=despidio)
    (=fue|=ha =sido|=esta|=estan|=quedo|=sera|=fueron|=han =sido) ..1 (=despedida|=despedidas)
    (prescind*) ..3 (servicios|=de =el|=de =ella|=del|=de =la|@staff)
    (quit*|descont*|retir*|perd*|=perdio|=se =quedo =sin|descuento|=dejado =sin) ..3 (=el|=la|=del|=un|=su|=los|=dos)? ..2 (=bono|bonus|=plus|incentivo*|=prima|sueldo|salario|nomina|turno*|propina*|empleo|trabajo|comision*|=dia =de sueldo|=puesto|ascenso)
    (medida*|expediente*|accion*|proceso*|sancion*|procedimiento*|=falta) ..1 (disciplinari*|sancionador*|=grave|ejemplar*|=muy =grave|laboral*)
    (expediente|apercibimiento|amonestacion*|sancion*|advertencia|=llamada =de atencion*|=llamado =de atencion*|=acta =administrativa) ..2 (=por =escrito|formal|escrit*|=ejemplar|disciplinari*|=al|=a =la|=a @staff|oficial)
    (culpable*|responsable*|implicad*|involucrad*) ..4 (sancionad*|castigad*|despedid*|=pagara*|=tendra* =su|consecuencia*|rendira* =cuentas|merecid*|amonestad*)
    (rodar*|=rodaran) ..1 cabezas
    (tomad*|=tomamos|=tomaremos|=tomar) ..2 (=medidas) ..3 (=contra|=con) ..3 (@staff|=el|=la|emplead*|persona|responsable*)
    (=puesto|=impuesto|aplicad*|=abierto) ..2 (sancion*|=multa|amonestacion*|expediente|apercibimiento)
    - (=no) ..3 (despedi*|sancion*|castig*)
    - (@you|=nos|=se|=me|=que) ..1 (despedi*) ..2 (=de|=con)
    - (=se|=nos|=le) ..1 (despid*|despedi*|=despidio) ..2
    - (=se sinti*|sent*|sint*) ..2 (castigad*|despedid*)
    - (responsable*) ..1 =de ..3 (calidad|=sala|tienda|=area|=zona|=reservas|cocina|atencion*)
    - (servicio|=wifi|=vuelo|=tren|funcion*|actividad|=clase|=entrega|evento|=reserva) ..3 suspendid*
    - @you ..4 (sancionad*|multad*|castigad*)
    - (multad*|=multa) ..3 (=su|=por aparc*|=coche)
    - (despedimos|=despedido|=despediremos) ..2 (=el|=la|=al) ..1 (=año|=ano|verano|invierno|temporada|=curso|=dia|=fiesta|otoño)
    - (=suspendimos|=suspendemos|=hemos =suspendido) ..2 (=la|=el|=las|=los) ..1 (actividad*|=clase|=clases|=ruta|salida|=visita|concierto|servicio|=barco|excursion*|evento|=sesion|funcion|=obras)
    (@staff|muchach*|chic*|<name>) ..5 (=busca|buscando|=buscar|=busque|buscarse) ..2 (=otro|=nuevo|=otra) ..1 (empleo|trabajo|=curro|=cosa|=sitio)
    (@staff|muchach*|chic*|<name>|=ya) ..4 (recoger|=recogiendo|recogido|=recogio) ..1 (=sus|=las) =cosas
    - (=su|=tu) expediente ..4
    - (=la|=una|=su|=esa|=nuestra) =despedida
    - =despedida =de (soltero|soltera|=la|=los)
    - =en =la =calle <name>
    - (=suspendimos|=suspender|=suspendido) ..1 (=la|=el|=las|=los) (=clase|=clases|=regata|=ruta|=visita|=excursion|=funcion|=concierto|=partido|=actividad|=salida|=carrera|=servicio|=sesion|=fiesta|=evento|=entrega|=reparto|=obra|=vuelo)
    - =ya =no =trabaja* (=los|=las|=por|=de) ..1 (lunes|martes|miercoles|jueves|viernes|sabado*|domingo*|=tardes|mañanas|noches)
    - =numero =de =expediente
    <name> (=ya =no) ..2 (=trabaja|conduce|atiende|=sirve|=cocina|=esta|=repar*) ..2 (=con|=para|=aqui|=entre)
    =no =la =vera* ..2 =mas =por =aqui
    =no =lo =vera* ..2 =mas =por =aqui
    (=tiene|=tienen) ..1 =los =dias =contados
    (=la|=lo|=le|=los) (=echamos|=hemos =echado|=pusimos =en =la =calle|=plantamos =en =la =calle) ..2 (=esa|=misma|=mismo|=ayer|=hoy|=lunes|=calle)
    (=dias|=semana|=mes|=semanas) ..2 =sin ..1 (=cobrar|=sueldo|=furgoneta|=empleo)
    =devuelto ..1 =a ..1 =la =ett
    (=avisos|=aviso|=avisito) =mas =y ..4 (=fuera|=calle|despedid*)
    (=fue|=ha =sido|=sera|quedo) (=relevad*|apartad*|degradad*|destituid*|expedientad*) ..1 (=de|=del|=por)
    (=cola =del =paro)|(=buscandose =la =vida)|(=bajara* =los =humos)
    (peluquer*|@staff|profesor*) ..8 (=desde =mañana|=desde =hoy|=pasara|=pasa) ..3 (=a =barrer|=a =fregar|=a =limpiar|=al =almacen|=al =archivo|=al =sotano)
    (=vacaciones|domingos|=turno|=extra|=prima|=propinas) ..6 (=perdido|=se =las =ha =comido|=recordatorio|=castigo|=quitado|=por =lo =que =hizo)
    =para =que =aprenda ..2 =a
    (=ha =sido|=fue|=sera|=han =sido|=seran) ..1 (sancionad*|amonestad*|expedientad*|suspendid* =de (=empleo|=sueldo)|despedid*|apercibid*|castigad*)
    - (=no|nadie) ..3 (sancionad*|despedid*|castigad*|amonestad*)
    - (producto|envio|paquete|=pedido|=barco|=tren|autobus|ciclista|jugador|=cuenta) ..3 (sancionad*|despedid*)
  `,
  'money-commitment': `
    (@them|=su|=tu|=vamos|=podemos|=hoy|mañana|inmediat*) ..3 (pagar*|=pagamos|pagam*|devolver*|=devolvemos|devolvem*|reembols*|abonar*|=abonamos|compens*|indemniz*|reintegr*|transfer*|ingresar*|=ingresamos|restituir*|descontar*|bonific*|cubrir*|=cubrimos|asumir*|=asumimos|costear*|regresar*) ..5 (<money>|=euros|=euro|=pesos|=soles|dolares|=usd|=eur|=mxn|(<number> (%|=por ciento|=por =cien))|integr*|=totalidad|=todo =el|=todo|dinero|=plata|importe|=mitad|=doble|completo|=completamente|=la estancia|=noche|=factura|=cuenta|=diferencia|=gastos|=taxi|=tintoreria|=coste|=costo|total)
    (=devolveremos|=reembolsaremos|=pagaremos|=abonaremos|=indemnizaremos|=reintegraremos|=compensaremos|=devolvere|=devolvemos|=reembolsamos|=abonamos|=reintegramos|=indemnizamos|=pagamos) ..4 (<money>|=euros|=pesos|=soles|dolares|=el|=la|=los|=las|=todo|=su|=tu|dinero|=plata|importe|=mitad|=doble|<number>|integr*|=totalidad)
    (pagar*|devolver*|reembols*|abonar*|compensar*|indemnizar*|reintegrar*|transferir*|ingresar*) ..4 (<money>|=euros|=pesos|=soles|dolares|(<number> (%|=por ciento|=por =cien))|=la =totalidad|=el =importe (=integro|completo|total)|=todo =el dinero|=su dinero|=tu dinero|=la =mitad|=el =doble|=los =gastos|=el =taxi|=la =tintoreria|=hasta =el ultimo)
    (reembolso|devolucion*|=reintegro) ..1 (total|completo|completa|=integro|integra|inmediat*|=del =100|=de =<number>|parcial|=de =la =totalidad|automatic*)
    (compensacion*|indemnizacion*|reembolso|devolucion*|=abono|importe|=suma|cantidad) ..3 (=de) ..1 (<money>|<number>)
    (<number> ..1 (=euros|=euro|=pesos|=soles|dolares|<money>)) ..3 (=de)? ..1 (reembolso|compensacion*|devolucion*|indemnizacion*|=en =su =cuenta|=de =vuelta)
    (=corre|=corren|=correra|=correran|=va|=van|=iran|=ira|=sera|=seran|=queda|=son|=es|=esta) ..2 (=de|=por|=a) ..1 (nuestra|nuestro) ..1 (=cuenta|=cargo|=parte|=costa)
    (=por|=de|=a) (=cuenta|=nuestra) ..1 (=cuenta|=de =la =casa|=del restaurante|=de =nuestro bolsillo|=costa|nuestra)
    (=invita|=invitamos|invitacion*|cortesia|atencion*|=corre =a =cuenta) ..3 (=la =casa|nosotros|=de =la =casa|=de cortesia)
    (=invita =la =casa|=a =cuenta =de =la =casa|=cortesia =de =la =casa|=regalo =de =la =casa|=por =cuenta =de =la =casa)
    (recuper*|recibir*|tendra*|=le =sera|=le =seran) ..3 (=su|=el|=todo =el|=tu) ..1 (dinero|=plata|importe|=pago|deposito|fianza) ..1 (=de =vuelta|integr*|complet*)?
    (=no =le|=no =te) ..1 (cobrar*) ..3 (=la|=el|=nada|=esta)
    (=su|=tu|=la|=el) ..1 (=cuenta|=factura|=pago|importe|deposito|fianza|estancia|=pedido|dinero) ..3 (=sera|=le =sera|=ha =sido|=queda|=esta) ..2 (reembolsad*|devuelt*|abonad*|pagad*|reintegrad*|compensad*|cubiert*)
    (=la|=lo|=las|=los) (=pagamos|=abonamos|=cubrimos|=pagaremos|=asumimos|=asumiremos|=cubriremos|=abonaremos) ..1 (=nosotros|integr*|=de =nuestr*)
    - (cuest*|cobr*|precio*|tarifa*|=desde|=vale|=valen|=costo|=valia|=pago|=pagaste|=pagado|=pagaron|=gasto|=gastaste) ..4 (<money>|=euros|=pesos|<number>)
    - (incluid*|posib*|estudiar*|valorar*|ver*|revisar*|=si =procede|solicit*|tramit*|politica*|opcion*|=corresponda|=proceda|=sobre|=respecto|=si =es|gestion*) ..4 (reembolso|devolucion*|compensacion*|=abono|=reintegro)
    - (=usted|=ya) ..2 (recib*|pag*|mencion*) ..4 (reembolso|dinero|<money>)
    - (=por|=de) (nuestra|nuestro) (=parte) ..2 (=no|=lo|=la|=hemos|=ha|=queremos|=nos)
    - (=por =parte|=en =parte)
    - (=de =su|=a =su) ..1 (=cuenta)
    - (=pagar|=pagamos|=pago) ..3 (tributo|precio =por)
    - (=devolver*|devolv*) ..2 (=la|=el|=le|=su) ..1 (confianza|=visita|ilusion*|=llamada|sonrisa|favor|cariño|mensaje)
    - (=no) ..4 (devuelv*|devolv*) ..3 (tiempo|=noche|=tarde|=velada|=dia|vacacion*|=cena|cumple*)
    - (asumir*|=asumimos) ..3 (=el|=la|=todo|=todo =el) ..1 (compromiso|responsabilidad|error|=reto)
    - (cubrir*|=cubrimos) ..3 (expectativ*|necesidad*|turno*|=demanda)
    - (=le|=les|=te|=os) ..1 (compensar*|=compensa|=compense) ..2 (=la|=esa) ..1 (=mala)? ..1 (impresion*|experiencia)
    - (gracias|agradec*|alegr*|=gusto|=gustara|=gustaran|=gustaron|=gustado|=guste|=gustase|encant*) ..8 (invit*|cortesia)
    - (=visita|experiencia|=no =todo|=velada|=todo) ..2 (=fue|=sea) ..3
    - =cambiamos =o ..1 (=le|=te|=les)? ..1 (=devolvemos|=reembolsamos|=abonamos)
    - (=elegir|=prefier*|elija|elige|derecho) ..6 (=devolvemos|=devolvamos|reembols*)
    - =devolvemos ..1 (=el|=la|=los|=las) ..1 (=abrazo|=abrazos|sonrisa*|=beso|=besos|gracias|saludo*|cariño|=visita|=llamada|=favor|=aplauso)
    - (demasiado|mucho|larg*|semanas|dias|meses) ..4 (recuperar|esperar|recibir) ..2 dinero
    - =lo =compensa
    =le ..1 (descontamos|descontaremos|rebajamos|rebajaremos|=quitamos|quitaremos) ..3 (<number>|=diez|veinte|treinta|cuarenta|cincuenta|=cien) ..2 (=euros|=pesos|=soles|dolares)
    - (=rabia|=enfado|=disgusto|frustracion|sensacion|sorpresa|=fastidio|=fastidia|=molesto|=duro|=duele) ..2 =pagar
    - (=devolveremos|=devolvemos|=devolvere|=devolver) (=la|=el|=las|=su|=tu) (=llamada|=llamadas|=aviso|=visita|=sonrisa|=favor|=saludo|abrazo|=llave|=llaves|libro|bolso|=paraguas|=carta|=mensaje|=cariño|juguete|cazadora|abrigo)
    (=no =se =la|=no =se =lo|=no =se =los|=no =se =las) ..1 (=vamos =a =cobrar|=cobraremos|=cobramos)
    (=le|=te) (compraremos|=compramos|repondremos|pagaremos) ..3 (=igual|=nuevo|=nueva|=otro|=otra)
    =de =nuestro =bolsillo
    =se (=le|=les) (devolvera|devolveran) ..4 (efectivo|=euros|=todo|integro|=cada)
    (=le|=te) (quitamos|descontamos|rebajamos|perdonamos) ..3 (mensualidad*|=cuotas|=meses|factura|=euros|recibo)
    (=le|=te|=se =lo) ..1 (ingresamos|anulamos|bizumeamos) ..2 (=los|=las|=del =recibo|=euros|<number>|<money>)
  `,
  'safety-downplay': `
    (alergia*|alergic*|intoxicacion*|incendio*|=fuego|lesion*|caida*|quemadura*|accidente*|sangr*|golpe*|=humo|reaccion*|=corte|=cortes|=moho|=gas|pelea*|=acoso|racismo|discriminacion*|agresion*|rasguño*|infeccion*|nausea*|vomit*|cucaracha*|=cristal|=cristales|vidrio*|resbal*|tropiez*|tropezon*|moreton*|chispa*|=descarga|=susto|esguince*|picadura*|ampolla*|desmayo*|mordisco*|hematoma*) ..5 (=son =cosas|(=cosas =que =pasan)|(=cosas =que =ocurren)|(=no =es =para =tanto)|(=no =es =para =ponerse)|(=no =es =grave)|(=no =fue =grave)|(=no =fue =nada)|(=no =es =nada)|(=no =es =motivo)|(=sin =importancia)|(=sin =mas =importancia)|(=no =tiene =importancia)|insignificante*|(=es normal)|(=son normal*)|exager*|(=es habitual)|(=es frecuente)|=tonteria|inofensiv*|=leve|=leves|(=no =mata)|(=no =murio)|drama*|=cosa =de =nada|(=le =puede =pasar =a =cualquiera)|inevitable*)
    (alergia*|caida*|accidente*|golpe*|=corte|=cortes|quemadura*|=susto|=sustos|resbalon*|tropezon*|intoxicacion*|pelea*|reaccion*|picadura*|esguince*|incendio*) (=siempre|tambien|=a =veces|=aqui)? (=pasan|ocurren|suceden)
    (pequeñ*|pequen*|=leve|ligero|ligera|minim*|diminut*|simple|insignificante|=poco =de|=poquito) (incendio|=fuego|quemadura*|intoxicacion*|lesion*|reaccion*|=corte|accidente|=caida|=golpe|rasguño|alergia|=descarga|=herida|incidente|=fuga =de =gas|=humo|contusion*|sangre)
    (=no) ..1 (=somos|=soy) ..2 (medicos|doctores|medico|=un hospital|=una ambulancia|hospital|enfermeros|sanitarios)
    (=no|ningun|=sin) ..2 (=es|=hay|motivo|=hace =falta|=habia|=hubo|=era|necesidad|=para) ..3 (=para|=de|=que)? ..2 (alarm*|panico|dramatiz*|asust*|histeri*|preocup* =por (=el|=un) (=humo|=fuego|incendio)|ambulancia|exager*|=tanto =drama|=ponerse =asi)
    (=nadie|=no =se|=ninguno) ..3 (=murio|=ha muerto|=se =murio|=salio herid*|=resulto herid*|=se =mato|=murieron)
    (=no =se =murio|=no =murio =nadie|=no =ha =muerto =nadie|=tampoco =fue =para =tanto|((=usted|=bien =que|=ya =ve =que) =sigue (=vivo|=viva)))
    =por (=una|=un) ..2 (quemadura|=corte|=golpe|=caida|=susto|reaccion|alergia|rasguño|resbalon|=chichon) ..6 (=drama|=montar|exager*|=nada|escandalo|=ponerse)
    - (lament*|sent*|=siento|preocup*|segur*|investig*|direccion*|gerencia|=tomamos|seri*|salud) ..6 (accidente|alergic*|alergia*|=caida|lesion*|intoxicacion*|quemadura*|=golpe|=susto)
    - (=no|=nunca) ..2 (=es|=deberia|=debe|=debio) ..2 (normal|habitual|=ocurrir|=pasar)
    - (=vuelva|=que) ..2 (=pase|=ocurra)
    (lament*|=sentimos|=siento) ..8 (descarga|=caida|=golpe|=susto|=corte|quemadura*|intoxicacion|accidente|reaccion|resbalon|tropiezo|calambre|=humo|=herida) ..10 (=pero|aunque|=si =bien|=ahora =bien) ..8 (revision*|inspeccion*|norma*|certificad*|homologad*|=cumple|=cumplen|=al =dia|=en =regla|señaliz*|cartel*|=papeles|=mirar|=nadie)
    =no =paso =de ..2 (=susto|rasguño|=golpe|chichon|moraton)
    (=todos|=cualquiera) ..3 ((=se =cae)|(=nos =caemos)|(=se =quema)|(=se =corta)|tropieza|tropezamos|resbala|resbalamos)
    (niñ*|=crios|=peques|=chicos) ..2 ((=se =caen)|tropiezan|(=se =dan =golpes))
    (intoxic*|gastroenteritis|vomit*|diarrea|=estomago) ..8 (=otro =sitio|=otra =parte|=un =virus|=cualquier =cosa|=comio =antes|=comio =en|=ceno =en)
    (esguince*|=corte|quemadura*|=caida|resbalon*|=golpe|=susto|tropezon*|picadura*|alergia*|chichon*|ampolla*|=torcedura) ..4 (=cualquiera|=todos|(=todo =el =mundo))
    (=tirita|=tiritas|=curita|=hielo|aspirina) ..4 ((=se =pasa)|(=se =cura)|=basta|=vale|arregla|=sobra|(=y =listo)|(=y =ya))
    (=ni|=no) ..3 ((=hizo =falta)|=hubo|necesito) ..3 (ambulancia|medico|hospital|=puntos|urgencias)
    (=solo|simple|=apenas) ..2 (=fue|=era|=es) ..2 (resbalon|tropiezo|rasguño|=corte|quemadura|picadura|calambre|=susto|chichon|raspon|=herida|golpecito)
    - (alegr*|alivi*|tranquiliz*|celebr*|menos =mal|=ojala|esper*) ..8
    (=corte|=golpe|quemadura|=herida|rasguño|=caida|=susto|=mareo|picadura|resbalon|esguince) ..1 =de =nada
    (reaccion|alergia|intoxicacion|=caida|quemadura|=corte|=golpe|=susto) ..4 (=la|=lo|=le) ..1 (=tiene|=pasa|sufre|=hace) ..2 ((=medio =mundo)|cualquiera|(=todo =el =mundo)|=todos)
    =nadie ..1 =se ..1 (=muere|=murio)
    =tampoco ..2 (=se|=te)? ..1 (=quemo|=corto|=cayo|=hizo|=sangro) ..2 (=tanto|=para|grave|=nada|=mucho)
    - (=fortuna|afortunadamente|=suerte) ..3 =nadie ..3
    - (nunca|no) es una tontería
    - (cachorro|perr*|gat*|mascota|=pis) ..6 (=susto|=miedo) ..4
    - =no (=es|=son|=fue|=era) ..1 (=ninguna|=una|=ningun|=cualquier|=un) (tonteria|broma|bobada|capricho|exageracion|mania|minucia|juego|=cosa =menor|detalle =menor)
    (alergia*|=corte|=cortes|golpe*|=susto|quemadura*|=caida|caidas|resbalon*|tropezon*|accidente*|picadura*|=humo|calambre*|rasguño*|intoxicacion*|mordisco*|vomit*) ..6 gajes =del =oficio
    <start> gajes =del =oficio
    (chispas|=cable|enchufe|descarga|calambrazo|volantazo|=frenos|=susto|chapuzon|sutura|punto|raton|ratoncillo|cucarachita|cadena|manillar) ..8 ((=nada =que =no =pase)|(=que =importa)|(=que =exagerad*)|espabila|anima|emocion|(=y =ya =esta)|(=no =es =una =emergencia)|(=como =en =todas)|(=no =le =de =mas =vueltas))
    (=toco|tocaron|rozo) ..6 (bromista|=es =muy =cariñoso|(=no =le =de =mas =vueltas)|=sin =mala =intencion)
    (trago|tragado) ..6 (=salen =solas|=sale =solo|=sale =sola|=no =pasa =nada)
    (=pero|=y) ..1 =llego ..1 (=abajo|=vivo|=entera|=entero) ..2 (=riendose|=contento|=sonriendo)
    (=poco|=poca|=poquito|=unas|=algo|=dos) ..1 ..1 (fiebre|=sangre|=humo|moho|=gas|vomito|=vomitos|diarrea|dolor|cristal|ampolla*|=golpe|=corte|fuego) ..1 =no ..1 (=mata|=matan|=hace =daño|=es =nada|=es =para =tanto|=es =el =fin|=asusta|=pasa =nada)
    - =no (=somos|=soy) (medicos|doctores|enfermeros) =pero ..4 (caldo*|=cafe|=cafes|=pan|cocina*|=vino|=guisos|=postres|=churros|=masas)
  `,
  advice: `
    (=tome|=toma|=tomate|=tomese|=tomen|=tomar|=beba|=bebe|=use|=usa|=aplique|=aplica|=apliquese|=aplicate|=pongase|=ponte|inyect*|=trague|=pruebe|=aumente|=reduzca|=deje =de =tomar|=deja =de =tomar|suspend*|=suba|=baje|=duplique) ..4 (=mg|=ml|pastilla*|tableta*|comprimido*|ibuprofeno|paracetamol|aspirina|antibiotico*|analgesico*|antihistaminico*|dosis|medicacion*|medicamento*|medicina|=pomada|insulina|corticoides|vitamina*|hormonas|amoxicilina|probiotico*|sedante*|antidepresivo*|antiinflamatorio*|=gotas|=crema|capsula*|=yodo|carbon =activado|laxante*|nolotil|omeprazol|=suero|almax)
    (<number> (=mg|=ml|pastillas|=comprimidos|capsulas|=gotas|=miligramos)) ..4 (=de|=al =dia|=cada|diari*|=veces)?
    (enjuag*|gargar*|lav*|frot*|desinfect*|vend*) ..3 (=boca|=herida|encia*|=ojo|=ojos|rodilla|diente|garganta|=pierna|=muela) ..4 (=con|=en|=veces|=cada|=agua)
    (=ponga|=pon|=pongase|=aplique) ..2 (=hielo|=frio|calor) ..4 (=en|=sobre|=la|=el|minutos)
    (=deberia|=debe|=debes|=deberias|=tiene =que|=tienes =que|=conviene|=aconsejo|=aconsejamos|=recomiendo|=recomendamos|mejor|=le =convendria|=lo =mejor =es|=sugerimos) ..4 (operar*|=hacerse =una (resonancia|biopsia)|=invertir|=vender (=sus|=las|=tus) (accion*|ahorros)|=comprar (accion*|=bonos|cripto*|=oro|bitcoin)|=demandar =a|=declararse =en|=no =pagar|divorciar*|=dejar =de (=pagar|=tomar)|=refinanciar|=no =firmar|=rescatar (=su|=el|=tu) =plan)
    (=pase|=pasa|=mueva|=mueve|=invierta|=invierte|=transfiera|=transfiere|traslade|=meta|=mete|=ponga|=pon|=coloque|=retire|=saque|=saca) ..4 (pension*|ahorro*|dinero|=plata|=fondos|deposito|capital|herencia|hipoteca|=plan =de pension*) ..4 (=a|=en|=hacia) ..2 (accion*|=bolsa|=bonos|cripto*|=oro|bitcoin|=fondo|=fondos|=etf|inmuebles|dolares|deposito*|indexad*)
    (=compre|=compra|=venda|=vende|=invierta|=invierte) ..3 (accion*|=bonos|cripto*|bitcoin|=oro|=etf|=fondos =indexados|=fondos|dolares|ethereum)
    (=demande|=demanda|=denuncie) ..1 (=a) ..2 (=su|=tu|=al|=la) ..2 (casero|arrendador|=jefe|empresa|=banco|=ex|vecino|seguro|hospital|=marido|=mujer|esposo|propietario)
    (=declarese|=declarate|=acojase|=acogete) ..3 (=culpable|bancarrota|insolvent*|concurso|segunda oportunidad)
    (=no|=deje =de|=deja =de) ..1 (=pague|=pagues|=pagar|=firme|=firmes|=declare|=declares) ..3 (=multa|hipoteca|impuesto*|prestamo|cuota*|=alquiler|=hacienda|acuerdo|=deuda)
    - (habl*|consult*|acud*|pregunt*|pid*|comente*|visit*|=su|prescrit*|recetad*) ..4 (medic*|especialista|asesor|farmaceutic*|abogad*|dentista|doctor*)
    - (=tome|=toma|=tomen|=tomar) ..2 (=nota|=asiento|=el tiempo|=su =tiempo|=en =cuenta|=un =cafe)
    - (=su|nuestr*) ..1 (medicacion*|pastillas|=crema) ..3 (=llego|=pedido|=envio)
    ((=lo =mejor)|(=lo =ideal)|(=lo =suyo)|(=lo =que =va =bien)|(=lo =que =funciona)) ..2 =para ..3 (ulcera|dolor|herida|=tos|fiebre|sarpullido|alergia|ansiedad|insomnio|migraña|quemadura|=gota|=acne|infeccion|muela|hongos)
    (=dejar|=deje|=quitar|=quite|suspender|suspenda|=quitese|=dejese) ..3 (omeprazol|ibuprofeno|pastilla*|antibiotico*|medicacion|sintrom|insulina|antidepresivo*|corticoide*|metformina|estatina*)
    - =si =toma medicacion* ..1 (pregunt*|consult*|habl*)
    (=deje|=deja|=quite|=quiten|suspenda|=doble|=tome|=eche) ..2 (anticoagulante|inhalador|antibiotico|relajante|medicacion|pastillas|insulina|estatinas|antidepresivo)
    (=para|=en) ..1 (=ese|=esa|=esos|=su) (bulto|dolor|ciatica|tos|fiebre|lesion|espalda|rodilla|grano|lunar) ..8 (arcilla|reposo|hielo|vinagre|ibuprofeno|pomada|crema|=calor|=frio|infusion|=tome|=echese|=dele|doble)
    (=amplie|rehipoteque|=saque|cancele|=mueva|=venda|=invierta|sacalos|metelos) ..4 (hipoteca|ahorros|plazo =fijo|acciones|pension)
    (haga|=firme) ..1 testamento ..4 =favor
    (desgravar|=desgravarlo|deducirlo|desgravarse) ..4 (entero|=todo|=como =si)
    =usted =no =tiene =nada =en =la (rodilla|espalda|garganta|cadera|cabeza|boca|muela|piel)
    (=solicite|=pida) ..2 incapacidad
    =echese ..1 (=yodo|=alcohol|=vinagre|=crema|=hielo|=agua =oxigenada)
    (=no =haga =caso|=no =le =haga =caso) ..2 (medico|oculista|dentista|pediatra|doctor*|cardiologo|fisio*)
    (=vuelve|=cura|=quita|=pasa) ..1 (=solo|=sola) ..2 (=no =hace =falta|=sin =medico|=deje)
    =con ..1 (=el|=un|=una|=la) ..1 (antibiotico|ibuprofeno|paracetamol|antihistaminico|pomada|aspirina|pastilla) ..2 (=se =le|=se =te) ..1 (=pasa|=pasara|=quita|=quitara|=va|=cura|=curara)
    =no =hace =falta ..1 (=ir|=que =vaya|=acudir|=llamar) ..1 =al (medico|hospital|especialista|dentista|pediatra|urgencias)
  `,
  performance: `
    (clientes|inversores|usuarios|pacientes|=usted|cartera|=fondo|ahorradores) ..3 (gan*|obtien*|consig*|recib*|=rinde|logr*|ahorr*|=doblan|duplican) ..4 (<number>|%|=por ciento|garantizad*|=doble|=el =doble|renta*) ..2 (%|=por ciento|anual*|=al =año|=al =ano|=al =mes|mensual*|rentabilidad|beneficio*)?
    (rentabilidad*|rendimiento*|beneficio*|ganancia*|interes|intereses|retorno*) ..3 (=de|=del|=minim*|=hasta|garantizad*|asegurad*) ..2 (<number>|garantizad*|segur*|=el =doble)
    (rentabilidad*|rendimiento*|beneficio*|ganancia*|inversion*|retorno*) ..2 (garantizad*|asegurad*|=sin riesgo*|segur*)
    (<number> (%|=por ciento)) ..2 (anual*|=al =año|=al =ano|mensual*|=al =mes|=de rentabilidad|=de beneficio*|=de interes)
    (duplic*|=doble|dobl*|triplic*|multiplic*) ..3 (=su|=tu|=el|=los|=sus|=tus) ..1 (dinero|inversion*|ahorro*|capital|=plata|ingresos)
    (=cura|=curamos|=curan|=sana|=elimina|=eliminamos|erradica|=acaba|=quita|=quitamos|revierte|=borra|=resuelve|=soluciona|=pone =fin) ..3 (=el|=la|=los|=las|=con|=su|=tu|=del)? ..1 (=acne|alopecia|=caspa|varices|ronquidos|=cancer|diabetes|psoriasis|=caries|dolor|dolores|arruga*|calvicie|celulitis|enfermedad*|depresion*|alergia*|cicatriz*|artritis|ronquido*|=caida =del =pelo|adiccion*|=alcoholismo|migraña*|migranas|miopia|=obesidad|infertilidad|eccema|autismo|insomnio|=asma|varices|ansiedad|impotencia|manchas) ..4 (=para siempre|definitiv*|permanent*|complet*|garantiz*|=100|=en <number>|=del =todo|=sin dolor|total*|=de =raiz|=en =una sesion*)?
    (=laser|tratamiento*|metodo|terapia|=crema|pastilla*|suplemento*|cirugia|implante*|clinica|=curso|=dieta|producto|=procedimiento) ..3 (=cura|=sana|=funciona (siempre|=en =todos|=al =100)|=nunca =falla|=no =falla|=dura =para siempre|=duran =toda =la =vida|=garantiza|=no =tiene (efectos|riesgo*|ningun)|=sin (efectos secundarios|ningun riesgo|riesgo alguno)|milagros*|infalible)
    (=sin|=cero|=no =tiene|ningun|=no =produce) ..1 (efectos secundarios|efecto secundario|complicacion*|efectos adversos)
    (gan*|=ganamos) ..3 (<number> % |=todos =los|=todas =las|98|99|95) ..3 (=casos|juicios|pleitos|=demandas|=caso)
    (perd*|pierd*|baj*|adelgaz*) ..2 <number> ..1 (kilo*|=kg|=libras) ..3 (=en|=al|=por|garantiz*)
    (aprob*|=apruebe) ..3 (garantizad*|asegurad*|=100 %|seguro)
    - (clientes|=socios|usuarios) ..3 (gan*|recib*|acumul*|obtien*) ..2 (<number>)? ..1 (=puntos|descuento*|=millas)
    - (=iva|impuesto*|descuento|comision*|propina|tasa*|=reserva|deposito) ..4 %
    - (<number> %) ..3 (=iva|descuento)
    - (=no) ..3 (=cura|garantiz*)
    - (elimin*|quit*|resuelv*|soluciona*) ..4 (mancha|manchas) ..3 (mantel|=ropa|=sofa|=tapiceria|=vestido|camisa|alfombra)
    (ahorro*|dinero|capital|inversion*|patrimonio|=plata|=fondo|cartera) ..6 (crec*|=rinde*|=rentan|=renta|=dan|=da|engord*|=suben|=sube|aument*|=al) ..4 (<number>|=dos|=tres|cuatro|=cinco|=seis|siete|=ocho|=nueve|=diez|=doce|quince|veinte) ..1 (%|=por ciento)
    (=dos|=tres|cuatro|=cinco|=seis|siete|=ocho|=nueve|=diez|=doce|quince|veinte|<number>) (%|=por ciento) ..2 (anual*|mensual*|(=al =año)|(=al =mes)|(=cada =año)|(=todos =los =años)|(=todos =los =meses)) 
    (=nadie|ningun*) ..4 (perdid*|=perdio|=pierde|=pierden) ..3 (=euro|=euros|=peso|=pesos|centimo|dinero|=plata|dolar|=juicio|=pleito|=caso)
    (ahorro*|invers*|rentab*|=fondo|cartera|capital|deposito*) ..10 =sin ..1 riesgo*
    (=olvidese|=olvidate|=se =olvida|=se =olvidan|adios|=dice =adios) ..2 (=de|=del|=a|=al) ..2 (dolor*|gafas|arruga*|=acne|celulit*|varices|migraña*|ronquido*|insomnio|=caries|adiccion|calvicie|papada|michelines|kilos|vello|manchas)
    (=todos|=todas|=nueve|=ocho|cien|<number>) ..4 (pacientes|=casos|alumnos|opositores|clientas) ..3 (=se =curan|=salen =curados|=salen =sin|=quedan =sin|=aprueban|=ganan|=pierden|adelgazan|recuperan) ..3
    (=nunca|=jamas|=no) ..1 =hemos perdid* ..2 (=juicio|=pleito|=caso|=demanda|recurso)
    (=su|=tu|=el) (=caso|pleito|juicio|recurso) ..2 (=esta|=lo|=se) ..2 (ganad*|=ganamos|=gana|=ganaremos) ..2 (seguro|=segur*|=sin =duda|=con =los =ojos|=fijo|=seguro)?
    (=aprueban|=aprueba|=aprobaran|=aprobara) ..2 (=todos|=todas|(=a =la =primera)|=seguro|=fijo)
    (=todos|=todas) ..2 (=aprueban|=adelgazan|(=se =curan)|=sanan)
    (vello|=pelo|arruga*|=grasa|dolor|manchas|=caspa|=acne|=kilos|varices|ronquidos|hongos) ..2 =no ..1 (vuelve|vuelven|volvera|volveran|regresa|regresan|=sale|=salen) ..5
    (pacientes|clientes|alumnos|usuarios|opositores) ..3 (=dejan|pierden|recuperan|=ganan|consiguen|=bajan|duplican) ..6 (<number>|(=en =una)|(=en =dos)|(=en =tres)|excepcion|siempre|=noche|=semana|=semanas|=sesion|=mes)
    (pleitos|juicios|=casos|demandas) ..3 =ganamos ..3
    (ahorro*|dinero|capital|=fondo|=plan) ..4 (=rinde|=rinden|rentan|renta|=rindio) ..3 (doble|triple|=mas)
    =nadie ..1 (suspende|suspendio|=falla|engorda|=recae|=pierde) ..3
    - =nadie ..1 (=falla|=pierde) ..3 (=de|=en) ..2 (equipo|tiempo|=vista|=casa|=autobus|=tren)
    (ahorro*|dinero|capital|=fondo) ..6 (=crece|=crecen|=rinde|=rinden|=da|=dan) ..4 ((=al =año)|anual*|(=al =mes))
    - nadie pierde (su|el) (turno|sitio|plaza)
    - manchas =que =no =salen
    (perdera|=perderas|=bajara|=bajaras|adelgazara|ganara|aprobara|hablara) ..4 (kilos|=tallas|=euros|=nativo|=seguro) ..3 (=en|=seguro|=con)
  `,
  'unverified-action': `
    (=ya|=ayer|=hoy|inmediatamente|=hace|anoche|=enseguida|=el =mismo =dia) ..2 (=le|=les|=te|=os|=nos)? ..1 (=hemos|=le =hemos)? ..1 (=llamamos|=llamado|=contactamos|=contactado|=escribimos|=escrito|=reembolsamos|=reembolsado|=devolvimos|=devuelto|=compensamos|=compensado|=pagamos|=pagado|=abonamos|=abonado|=ingresado|=transferimos|=transferido|=repuesto|reemplazad*|=respondimos|=resarcido|=reintegrado|=indemnizado)
    (=le|=les|=te|=os) ..1 (=hemos)? ..1 (=llamamos|=llamado|=contactamos|=contactado|=reembolsamos|=reembolsado|=devolvimos|=devuelto|=compensamos|=compensado|=abonamos|=abonado|=reintegrado|=reintegramos|=indemnizado|=telefoneamos|=escribimos) ..4 (=ayer|=hoy|=ya|=dos =veces|=lunes|=martes|miercoles|=jueves|viernes|=veces|=el dinero|=el importe|=la =totalidad|=el =mismo =dia|=hace|=varias|<number>|=en =su =cuenta|inmediat*|=por telefono|=y|=al =dia)
    (=nos =pusimos|=nos =hemos =puesto) ..1 (=en contacto) ..2 (=con) ..2 (usted*|=ella|=el|=tu|vosotros)
    (=ya) ..1 (=se)? ..1 (=le|=les|=te|=os|=ha|=ha =sido|=fue) ..3 (reembols*|devolvi*|devuelt*|compens*|abon*|contact*|=llamo|llamad*|indemniz*|reintegr*|pag*|inform*)
    (dinero|importe|reembolso|devolucion*|=pago|compensacion*|=abono|transferencia) ..3 (=ha =sido|=fue|=ya =esta|=esta =ya|=se =ha|=ya =se|=le =fue|=ya =ha =sido|=ya) ..3 (devuelt*|reembolsad*|realizad*|emitid*|abonad*|ingresad*|transferid*|tramitad*|enviad*|hech*|efectuad*|procesad*|pagad*)
    (auditoria*|inspeccion*|investigacion*|analisis|laboratorio|prueba*|revision*|peritaje|perito*|control|comprobacion*|=sanidad|estudio) ..4 (prob*|demostr*|demuestr*|confirm*|mostr*|muestr*|revel*|=no (encontr*|hall*|detect*)|concluy*|acredit*|descart*|verific*|determin*|arroj*|(=dio (=negativo|=positivo|=correcto|=bien|=perfecto)))
    (comprobad*|demostrad*|confirmad*|verificad*|acreditad*|constatad*) ..3 (=por|=en|=mediante|=tras|=que) ..3 (auditoria*|inspeccion*|investigacion*|laboratorio|peritos|analisis|prueba*)
    (=se =le|=se =te|=se =les) ..1 (=ha|=hizo|=realizo|=envio|=tramito) ..2 (=hecho|realizad*|enviad*|tramitad*|=la|=el)? ..2 (transferencia|reembolso|=ingreso|devolucion|=abono|=envio)
    (=le|=te|=les|=os) =hemos (=hecho|realizad*|tramitad*|=emitido) ..2 (reembolso|transferencia|devolucion*|=abono|=ingreso)
    - (=le|=les|=te|=os) ..2 (devolver*|reembolsar*|llamar*|contactar*|escribir*) ..2 (=cuando|=si|=en cuanto|=una =vez|pronto)
    - (=cuando|=una =vez|=en cuanto|=si|=hasta =que|=para =que|=tan =pronto) ..6
    - (=hemos|=ha) ..1 (=escrito|=enviado|=pagado) ..2 (=en =su|=usted)
    - (gracias|agradec*|valor*|=leido|=leimos|=lo =que) ..4 (=ha|=nos|=escrito|=enviado|contact*)
    - (=su|=tu|=esta) ..1 (reseña*|resena*|opinion|comentario*|experiencia|=visita) ..5
    - (=nos) ..1 (=ha|=han|=has) ..2
    - (confirmacion*|confirmad*) ..2 (=reserva|=pedido|correo)
    - (=no) ..1 (=le|=te|=les|=os) ..2 (=llamamos|=contactamos|=respondimos|=escribimos|=devolvimos)
    - (lament*|sent*|disculp*|perdon*) ..6
    - (=sigue|=seguimos|=sigan) ..2
    - (=podemos|=vamos =a|=queremos|=podremos|=pueda|=para) ..3 (investig*|revis*)
    - (revision*|control|comprobacion*) ..2 (=de|=del) ..2 (alergeno*|=mesas|reserva*)
    - (=de|=un|=otro) =repuesto
    (encargad*|=jefe|=jefa|tecnico|responsable|compañero|compañera|director*|fontanero|comercial|perito|supervisor*|conductor) ..2 (=se =paso|=se =acerco|=se =persono|=acudio|=fue|=estuvo|visito|=subio) ..3 (=su|=tu) ..2 (=casa|domicilio|habitacion|=piso|=local|=tienda|=oficina) ..8 (resuelto|arreglad*|solucionad*|conforme|=funcionando|=en =el =acto|=al =momento|=quedo)
    (=jefe|=jefa|encargad*|tecnico|responsable|compañer*|director*|gerente|comercial) ..3 (=le|=te|=les) (=llamo|=escribio|=devolvio|contacto|=visito) ..3 (=ayer|=mismo|=enseguida|telefono|=dos|=lunes|=martes|miercoles|=jueves|viernes|=sabado|=tarde|mañana)
    - (pago|factura|recibo|cargo) =que ..1 =ya ..3
    - (encargad*|tecnico|jefe|compañer*) ..2 =le =llamo ..3 =y =quedaron
    (revis*|comprob*|investig*|inspeccion*|analiz*) ..8 (=todo|=nada) ..3 (=correcto|=bien|=perfecto|=orden|=regla|anormal|=raro|extraño)
    (dinero|importe|=abono|transferencia|reembolso|devolucion) ..3 (=esta|=figura|=aparece|=salio|=entro|=llego) ..2 (=en =su|=ya|=ayer|=desde)
    (=ya|(=desde =ayer)) ..2 (=la|=lo|=le) ..1 (=tiene|=entregamos|=entregaron|=dejamos|=instalamos|repusimos) ..4 (=su|=tu) (=casa|domicilio|=cuenta|=puerta|=piso)
    (inspector*|sanidad|perito|tecnico) ..4 (=paso|=vino|=estuvo|dictamin*|certific*|=firmo) ..8 (=todo|=nada|ningun*|=perfecto|=regla|impecable)
    (=ya|=le|=te) ..2 (=hicimos|(=hemos =hecho)|=ordenamos|=cursamos|=tramitamos) ..2 (transferencia|=abono|=ingreso|reembolso|devolucion|=bizum)
    (investigado|revisado|comprobado|analizado|verificado|preguntado) ..8 ((=no =hubo)|(=no =habia)|(=no =existe)|(=ningun =fallo)|(=ningun =error))
    - (reembolso|=abono|dinero|devolucion|importe) ..1 =aparece ..3 (extracto|=cuenta|tarjeta) =en (=unos|=dos|=tres|=pocos|cinco|<number>)
    - =ya ..1 (=el|=la|=los|=las|=su|=sus|=un|=una) ..2 =por =escrito
    - =ya ..1 (=esta|=estan|=estaba|=queda|=viene|=quedo|=tenemos|=tiene|=tienen|=figura|=aparece) ..3 =escrito
    - =ya (=nos|=me) (=habia|=habias|=habian|=habiais) ..1 (=escrito|=llamado|=contactado|=avisado|=pagado)
    - (=lo|=la|=los|=las) =llamamos (=igual|=asi|=siempre|=aqui|=<name>)
    - =desde =hoy (=lo|=la|=los|=las) =llamamos
    - (=la|=lo|=las|=los) =hemos ..1 =escrito ..2 (=otra|=nuevo|=grande|=letra|=carta|=cartel|=web|=claro)
    (=fue|quedo|=esta) (subsanado|resuelto|corregida|corregido) ..3 (=antes =incluso|=y =abonada|=y =abonado)
    (=hablo|=habló|hablamos) ..1 =con =usted ..4 (=media =hora|=sabado|=lunes|=domingo|=minutos|=ayer)
    =ya =le =pedimos =perdon
    (=le|=te) =pidio =perdon ..3 (=en =persona|=salida|=telefono)
    hablamos =con =su (vecino|vecina|marido|mujer|portero)
    (medido|probado|probamos|hicimos =pruebas|revisado) ..12 ((=ninguna ..1 pasaba)|(=no =se =cerro)|(=ni =una =vez)|(=ni =un =fallo))
    =usted =le =acepto
    (=hemos =hablado|=hable|=hablamos|preguntamos|=hemos =preguntado) ..2 (=con|=al|=a) ..3 (@staff|=equipo|compañer*) ..6 (=no =fue =asi|=no =ocurrio|=dice =que =no|=niega|=asegura|=afirma|=confirma|=no =paso|=otra =cosa|=otra =version)
  `,
  'rights-denial': `
    (=no|=nunca|=jamas|=tampoco) ..1 (=se|=le|=les)? ..1 (=hacemos|=damos|=aceptamos|=ofrecemos|=hay|=tenemos|=realizamos|=admitimos|=permitimos|=procede|=tramitamos|=admiten|=aceptan|=realizan|=efectuamos|=hacen|=contemplamos|=existe|=existen) ..3 (devolucion*|reembols*|reintegro*|=cambio|=cambios|reclamacion*|indemniz*|compensacion*)
    (=no|=nunca|=jamas|=tampoco) ..1 (=devolvemos|=reembolsamos|=reintegramos|=indemnizamos)
    (=no|=nunca|=jamas|=tampoco) ..1 (=se|=le|=les)? ..1 (=devuelve|=devuelven|=reembolsa|=cambiamos|=cambia|=cambian) ..4 (dinero|importe|=bajo|=jamas|=nunca|articulo*|producto*|rebaj*|=nada|=ropa|=tique|ticket|=ni|=tampoco|=nadie)
    (devolucion*|reembolso*|=cambios|=cambio|compensacion*) ..3 (=no|=ni) ..2 (=se|=son|=es|=estan|=hay|=hacemos|=damos|=esta)? ..2 (devuelve*|acept*|posible*|admit*|permit*|realiz*|contempl*|=hacen|=hace|corresponde*|proced*|autoriz*|devolver*)
    dinero ..1 (=no|=ni|=nunca|=jamas) ..1 (=se|=lo|=le)? ..1 (devuelve*|devolv*|reembols*|reintegr*)
    (devolucion*|reembolso*|cambio*|reclamacion*) ..2 (imposible*|excluid*|denegad*|descartad*|=ni =hablar|=ni =soñarlo)
    (=solo|=unicamente|=como maximo|exclusivamente|=a =lo =sumo|=nada =mas) ..3 (=un|=una|=en|=le|=te|=podemos|=podra|=ofrecemos|=por|=con)? ..3 (=vale|=vales|(=nota =de credito)|(=credito)|cambio|(tarjeta regalo)|=bono|cupon|reparacion*) ..4
    (=ley|legalmente|normativa|legal|derecho|derechos) ..6 (=solo|=unicamente|=no|=nada|ningun|ninguna) ..5 (=vale|devol*|reembols*|oblig*|derecho*|cambio*|reparacion*|compensacion*|indemn*|garantia|prev*|exig*|reclam*)
    (=vale|=bono|cambio|reparacion*|=nota =de credito|cupon) ..4 (=es|=lo) ..3 (=unico|=todo|maximo) ..6 (=ley|legal|=le corresponde|=podemos|=ofrec*|=hay|=preve|=puede|=contempla|=permite)?
    @you ..2 (=no) ..2 (=tiene|=tienes|=tienen|teneis|=le corresponde) ..2 (derecho|=ningun|=nada) ..6
    (=no) ..2 (=tiene|=tienes|=tienen|teneis|=hay|=le =asiste) ..2 (ningun)? ..1 (derecho) ..5 (=a|=al) ..3 (reembolso|devolucion*|dinero|cambio|compensacion*|=nada|reclam*|desist*|indemn*|garantia|quej*)
    (=no) ..2 (=estamos|=nos =vemos|=tenemos|=estoy) ..2 (oblig*|obligacion*|=por =que|forzad*) ..5 (devolver*|reembols*|cambiar*|compensar*|reparar*|pagar*|=aceptar|indemniz*|=reponer)
    (=en =lugar|=en =vez|=a =cambio) ..1 (=de|=del) ..2 (dinero|reembolso|devolucion*|efectivo) ..5 (=vale|=bono|cupon|credito|=certificado)
    (=todas =las =ventas =son (finales|definitivas)|=venta final|=sin devolucion*|=no =hay (devolucion*|reembolso*|derecho)|=no =se =admiten (devolucion*|cambios|reclamacion*)|=sin derecho =a (devolucion*|reembolso|reclamacion*)|=lo =toma =o =lo =deja|=la garantia =no =cubre =nada|=garantia =queda =anulada|=las rebajas =no =tienen garantia|=no =nos =hacemos responsables|=no =nos =hacemos =cargo)
    garantia ..2 =no ..2 (=cubre|=vale|=sirve|=incluye) ..1 (=nada|=eso|=ese)
    - (tarifa*|billete*|=tasa|reserva*|pasaje*|entrada*) ..4 (=no) ..1 (reembolsable*|admite*|permite*)
    - (=no reembolsable*)
    - (=no) ..4 (recib*|lleg*|obtuv*|=le =dieron|=le dier*|tramit*|gestion*|=ha =llegado) ..4 (reembolso|devolucion*|cambio|dinero|respuesta)
    - (lament*|sent*|=siento|disculp*|perdon*) ..8 (reembolso|devolucion*|cambio|dinero|devol*)
    - (=no) ..4 (devuelv*|devolv*) ..3 (tiempo|=noche|=tarde|=velada|=llamada|=dia|vacacion*|correo|mensaje|ilusion*|confianza)
    - (=no) ..1 (=nos)? ..1 (permit*|autoriz*|=podemos) ..2 (comentar*|compartir*|hablar*|tratar*|confirmar*|revelar*|entrar*)
    - (=no) ..3 (=sin|ningun) ..1 compromiso
    - (=ley|normativa|legal) ..6 (=no) ..3 (=permite|=podemos) ..3 (coment*|confirm*|habl*|trat*|revel*|entrar*|compart*)
    - (=no) ..3 (cambio|cambios) ..2 (=la|=el|=su|=de =sabanas|=de toallas|=de =turno|=nada|=de =opinion|=de =menu)
    - (=no) ..1 (=hay|=es) ..2 (derecho)
    - =si =no ..2 devolv*
    - =si =no ..2 reembols*
    - =no ..2 (=queda|=gusta|=sirve|=sienta|convence) ..3 =cambiamos
    - =no =ofrecemos =nada =a =cambio
    ((=una =vez)|=cuando|(=en =cuanto)|(=desde =que)|(=despues =de)) ..4 (=sale|=salga|=salen|=cruza|=abre|=abierto|=abierta|=paga|=pagado|=firma|=retira|=se =lleva|entregad*|=prueba|=estrena|=estrenado) ..10 ((=asunto|=problema|=cosa|=responsabilidad) (=suya|=suyo|=del|=de)|(=por =cuenta)|(=ya =no (=respond*|=nos|=hay|=es))|(=no =respondemos)|(=nos =desentendemos)|(=no =hay =vuelta))
    =sin ..3 (=caja|=tique|ticket|precinto|etiqueta|embalaje|factura|envoltorio|=plastico) ..5 (=no|=ni|=nada) ..3 (cambi*|devol*|devuelv*|=abon*|reembols*|garantia|=nada|reclam*)
    =diga* ..1 =lo =que =diga* ..3 (=ley|consumo|normativa|=juez)
    - =si =no ..6 (cambia*|cambiam*|devolv*|repon*)
    - =solo =vale (=el|=la)
    (arrepentimiento|desistimiento|garantia|derecho) ..2 =no ..1 (existe|=sirve|=vale|aplica)
    (señal|anticipo|deposito|fianza) ..2 =se =queda* ..1 (=la =casa|nosotros)
    (plazo|garantia) ..2 =lo ..1 (=pongo|=ponemos|decido|decidimos)
    (=portes|=envio|=gastos) ..6 =siempre (=los|=lo) =paga* ..1 (=usted|cliente)
    ((=hojas =de =reclamaciones)|(=hoja =oficial)) ..6 =no ..1 (=tenemos|=hay|=usan|=usamos|=damos)
    =no (=llevan|=lleva|=tiene|=tienen) ..1 garantia ..1 (=ninguna|alguna)
    (=problema|asunto) ..1 (=de =su =dueño|=del =dueño|=de =su =propietario|=del =comprador)
    =no ..3 (=da|=dan) ..1 derecho =a =nada
    (=es =suya|=es =suyo|=son =suyos|=son =suyas) ..1 (=para =siempre)
    (=no =responde|=no =respondemos) =de =nada
    (=si =quiere|=si =quieres) ..12 (paguelo|paguela|pagala|pagalo|(=paga =otra =vez)) ..2
    =se =paga ..2 =como =el =primero
    (catorce|=14) =dias ..2 (=existen|=no =existen|=son =un =mito)
    =desde =cuando ..2 (@staff|tatuador) ..2 =tiene =que
    =a =la =tienda =no (=venga|=vengan|=vengas)
    (=se =fue|=perdio|=caduco) ..1 (=su|=tu) derecho
    (reclamesel*|reclamasel*|reclame|reclamelo|quejese|pidaselo|exijaselo) ..1 (=al|=a =la) (fabricante|marca|transportista|proveedor|mensajeria|aseguradora|importador|correos)
  `,
  disparagement: `
    (=no) ..1 (=se)? ..1 (fie*|=fien|confi*|crea*) ..3 (=de|=en|=a) ..2 (=los|=esos|=estos|=ellos|=ese|=esa|=unos) ..3 (aficionad*|timador*|estafador*|tramposo*|ladron*|chapuz*|charlatan*|chorizo*|incompetente*|sinverguenza*|piratas|chapucer*|vecin*|=de =al =lado|=de =enfrente|competencia)
    (=no =como|=a =diferencia =de|=al =contrario =que|=mejor =que|=peor =que|comparad* =con|frente =a|=no =somos =como) ..2 (=los|=las|=el|=la|=esos|=ese)? ..2 (<name>|tramposo*|timador*|estafador*|ladron*|competencia|competidor*|vecin*|=de =al =lado|=de =enfrente|chapucer*|=otros ..1 (hoteles|restaurantes|locales|talleres|clinicas|salones|tiendas|negocios|=sitios|=bares|centros)|=otras ..1 (clinicas|tiendas|empresas|=peluquerias|academias)|chorizo*) ..4
    (timador*|estafador*|ladron|ladrones|tramposo*|charlatan*|chapucer*|sinverguenza*|sinvergüenza*|mafios*|chorizo*|delincuente*|bandid*|incompetentes|piratas|=aficionados) ..2 (=de|=del|=en|=que) ..4 (<name>|=al =lado|=enfrente|tienda|empresa|=taller|=banco|aerolinea|=mensajeria|reparto|=calle|local|vend*|cobr*|llam*|barrio)
    (<name>|mensajer*|repartidor*|transportista*|(empresa =de (transporte|=mensajeria|reparto|=paqueteria))|(=la =mensajeria)|(=la =paqueteria)|proveedor*|correos|=seur|=mrw|=gls|=dhl|fedex|=ups|=glovo|rappi|=uber|cabify|estafeta|aerolinea|contratista*|fabricante*|competencia|competidor*|rivales|vecin*|=banco|booking|expedia|agencia|operador*|compañia =de taxis|=la =de =enfrente|=los =de =al =lado|=los =de =enfrente) ..3 (pierde*|=perdio|=perdieron|=roba|=roban|=robo|=robaron|estafa*|=estafo|=timan|=tima|engaña*|=mienten|=miente|=son =unos|=son =un|=es =un desastre|=es =una (verguenza|=estafa|basura|=porqueria|=ruina)|arruina*|destroz*|=rompe|=rompen|=rompio|=rompieron|incompetente*|inutil*|chapuz*|=fatal|pesim*|horrible*|lamentable*|impresentable*|=nunca (entrega*|llega*|cumple*)|=siempre (llega* =tarde|=tarde|falla*|=se retrasa*|=lo =mismo)|=lo =rompe =todo|vende* (falsific*|=falsos|=mala)|dañ* |cobra* =de =mas|=no =vale*|deja* =mucho|=nos =la =jugo|=nos =dejo =tirados|envenena*|abus*|=incumplen)
    (=echele =la =culpa|=culpe|=la =culpa =es|=la =culpa =fue|=la =culpa =la =tiene|=culpa) ..2 (=de|=del|=a|=al|=es =de)? ..2 (<name>|mensajer*|transport*|proveedor*|correos|=seur|=mrw|=gls|=dhl|fedex|=ups|=glovo|rappi|=uber|aerolinea|fabricante*|booking|expedia|=paqueteria|=mensajeria|agencia|compañia|contratista*)
    (=reclame|reclam*|=quejese|=quejate) ..1 (=a|=al|=ante) ..3 (correos|=seur|=mrw|=gls|=dhl|fedex|=ups|=glovo|rappi|=uber|aerolinea|fabricante*|booking|expedia|=paqueteria|=mensajeria|agencia) ..2 (=no =a =nosotros|=no =nosotros)
    (=pierde|=pierden|=perdio|=perdieron|=roban|=rompen|=destrozan) ..2 (=la =mitad|=todos|siempre|much*|=los|=la =mayoria) ..2 (=de =los|=de)? ..1 (paquetes|=pedidos|=envios|maletas|equipajes)
    (=glovo|rappi|=uber|correos|=seur|=mrw|=gls|=dhl|fedex|mensajer*|repartidor*|transportista*|proveedor*) ..2 (=siempre|=nunca|=todo) ..4 (=tarde|=mal|rot*|=fatal)
    (=taller|=bar|hotel|restaurante|tienda|clinica|salon|=los|=el|=la) ..1 (=de =al =lado|=de =enfrente|vecin*) ..3 (=son|=es) ..1 (=unos|=un|=unas)? ..1 (chapucer*|ladron*|estafador*|sinverguenza*|incompetent*|desastre|timador*|carer*|tramposo*|cutre*)
    - (=hemos|=nos|nosotros|nuestr*) ..3 (perd*|romp*|destroz*|arruin*|dañ*|fall*|equivoc*|retras*)
    - (gracias|=hola|estimad*|querid*|lament*|sent*|=siento|disculp*|perdon*) ..3 <name> ..3
    - (lament*|sent*|=siento|disculp*|perdon*|frustr*) ..8 (mensajer*|repartidor*|aerolinea|proveedor*|=banco|agencia|transport*)
    - @you ..3 (perdi*|romp*|pierd*)
    - <name> ..1 (=no =se)? (perd*) ..2 (=la|=el) (ocasion*|oportunidad)
    (preguntenle|preguntele|preguntales|preguntale|=pregunten|pidanle|pidale|pidales) ..4 (=a|=al) ..2 (<name>|fabricante*|proveedor|mensajeri*|transportista|=banco|aerolinea|constructor*|distribuidor|=taller) ..4
    (compr*|encarg*|contrat*|=pide) ..4 (=a|=con|=en|=de) ..1 <name> ..5 (=ya =sabe*|expon*|arriesg*|=luego =pasa)
    =nos =la ..1 (=cuelan|=colo|=colaron|=cuela|=juega|=jugo|=mete|=metio|=pega|=pego|=clavan|=clavo)
    (<name>|(=los =de)|=esos|=ellos) ..6 ((=con =los =pies)|(=con =el =culo)|(=de =pena)|(=de =asco)|(=a =patadas)|(=sin =escrupulos))
    (=panda|=banda|=atajo|hatajo|=nido|=cueva|pandilla) ..1 =de ..2 (chorizo*|ladron*|timador*|inutil*|=vagos|estafador*|sinverguenza*|impresentable*|chapuc*|piratas|=ratas|buitre*|mafioso*|incompetent*)
    (electricista|fontanero|mecanico|dentista|tecnico|albañil|=pintor|abogado|=medico|=gestor|arquitecto) ..8 (=es|=era|=son) ..1 (=un|=una|=unos) ..1 (=manta|=mantas|chapuza*|inutil|desastre|=negado|ladron|sinverguenza|matasanos|timador|=pirata|=paquete|calamidad)
    - se aparca fatal
    (=otro|=otra|=otros|=otras) (hotel|salon|=salones|=taller|=talleres|clinica|tienda|restaurante|=bar|=bares|peluqueria|veterinari*|gestoria|=empresa|academia|=agencia|centro|compañia|inmobiliaria|dentista|farmacia|hoteles) ..6 (=timan|=roban|engañan|pegamento|(=sin =esterilizar)|caducad*|=pozo|chapuz*|estropean|destroz*|=basura|=sucio|veneno|carnicer*|=morir|=pies|(ve|ven) ..4 billete)
    <name> ..2 (=estafa|=roba|engaña|=tima|=tango|=timo|=estafo) ..2 (=a|=todo|=medio|=gente|clientes)
    (empresa|marca|fabricante|compañia|mensajeria|transportista|aseguradora|=seguro|banco|proveedor|supermercado|operadora) ..6 ((deberian =cerrarl*)|(=habria =que =cerrarl*)|(=ha =mentido)|(=seguira =mintiendo)|=estafa|=caducada|(=para =que =duren)|(=de =balon)|(=por =llamarl* =algo))
    (=deja|=dejan) =morir ..3 (animales|gente|pacientes|perros|gatos|personas)
    (arquitecto|=taller|empresa|anterior|albañil|fontanero|peluquer*|decorador*|=otro|=otra) ..8 =con =los =pies
    deberia* ..2 devolver ..1 (titulo|=carne|diploma|=licencia)
    <name> (=contrata|=emplea|=vende|=mete|=mezcla|=usa) ..3 (caducad*|=falso|=falsa|=robado|garbanzo|=pasado|recauchutad*)
    =es ..1 (=jugarsela|(=tirar =el =dinero)|(=regalar =el =dinero))
    (aseguradora*|=bancos|compañias|operadoras|gestorias|constructoras|franquicias|multinacionales) ..6 (=dejar|=dejan|=dejaran) ..2 tirad*
    (=vaya|vayase|pruebe|=ande|preguntele) ..10 (=verá|=vera) ..4 (enchuf*|=clavan|=cuelan|=timan|=roban|estafan|=soplan)
    (mayorista*|proveedor*|fabrica|almacen) ..4 =nos ..1 (=endosan|=cuelan|encasquetan|=timan|=engañan|=enchufan)
    (inutiles|incompetentes|chapuzas|piratas|estafadores|sinverguenzas|impresentables|golfos|manazas) =de (<name>|=la|=el|=los|=las|=al)
    (contrata|emplea) ..1 (conductores|personal|tecnicos|camareros|gente) =sin ..1 (carne|licencia|papeles|contrato|titulo)
    (=saben|=sabe|=supiera|=supieran) ..2 (sumar|leer|contar|escribir) ..2 (etiqueta|factura|=plano|=no =tendria)
    (=culpa) ..1 =no =es =nuestra ..3 =es =de ..6
  `,
} as const;
