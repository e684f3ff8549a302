/** What a reply is made of, empty words, and views that are nobody's business. */
export const structure = {
  greeting: `
    (=hola|=buenas|=buenos =dias|(=buenos =dias)|(=buen =dia)|(=buenas (=tardes|=noches))|saludos|estimad*|querid*|apreciad*|bienvenid*|(=que =tal)|distinguid*|(=muy (=buenas|señor|señora))|(gracias <name>)|(=muchas gracias <name>)|(muchisimas gracias <name>)|(=un saludo <name>))
    <start> (gracias|<name>|=sentimos|=lamentamos|=siento|=lamento|=muchas gracias|muchisimas gracias|perdon|=disculpe|=disculpa|=que =alegria|=mil gracias)
  `,
  thanks: `
    gracias|agradec*|agradez*|gratitud|(=se =agradece)|(=que =bien =que)|(=bueno =saber)|(=nos =alegra (=leer|=saber|=que))|(=nos =alegramos)|(=da =gusto)|(=que =alegria)|(=valoramos (=que|=mucho))|(=nos =ayuda)|(=nos =ha =alegrado)|(=todo =un detalle)
  `,
  apology: `
    - =no =perdona|=perdonan
    perdon*|disculp*|lament*|=sentimos|=siento|(=lo =siento)|arrepent*|(=nos =duele)|(=me =duele)|(=me =apena)|(=me entristece)|(=me =da ..1 =pena)|(=nos =da ..1 =pena)|(=que =macana)|(=que =garron)|(=que =bronca)|(=que =faena)|(=que =chasco)|(=que =coraje)|(=que =rabia)|(=que =disgusto)|(=me =sabe =mal)|(=nos =sabe =mal)|(=nos =sabe fatal)|(=me =sabe fatal)|(=nos =apena)|(=nos entristece)|(=nos =disgusta)|(=que =pena)|(=que lastima)|apenad*|(=no =deberia =haber)|(=no =debio)|(=no =tendria =que =haber)|(=no =tuvo =que)|(=merecia (=algo|=otra|=un|=una|=mas|mejor))|(=merecias)|(=le =hemos =fallado)|(=le =fallamos)|(=te =fallamos)|(=le =hemos =decepcionado)|(=no =estuvimos =a =la altura)|(=no =hemos =estado =a =la altura)|(=no =es =la (experiencia|=imagen|atencion*|impresion*))|(=no =fue =la (experiencia|atencion*))|=entendemos|=comprendemos|=entiendo|=comprendo|(=desafortunadamente)|lamentabl*|(=nos =preocupa)|(=nos inquieta)|(=nos =alarma)|inaceptable|inadmisible|imperdonable|(=no =es =de =recibo)|(=no =son =de =recibo)|(=no =es aceptable)|avergonz*|averguenz*|avergüenz*
    (=tiene|=tienes|=teneis|=tienen) ..1 (=toda)? =razon
    (=error|=fallo|=culpa) (=nuestro|=nuestra)
  `,
  resolution: `
    (=mantenemos|mantendremos|seguimos =ofreciendo) ..3 (menu|precio|precios|oferta|carta|horario)
    (=hemos|=se =ha|=se =han|=ha =sido|=ya|=estamos|=vamos =a|=nos|nuestr*|=el =equipo|=la =direccion|=la =cocina|=esta|=estan|=fue|=lo|=la|=le|=y|=se|=hay|=ahora|=para|=quedo|=queda|=podemos|=queremos|=desde) ..6 (arregl*|repar*|cambi*|sustitu*|reemplaz*|comprob*|revis*|investig*|estudi*|form*|ajust*|corrig*|corregi*|mejor*|solucion*|resolv*|resuelt*|resuelv*|añad*|anad*|introduc*|habl*|coment*|comunic*|trat*|actualiz*|mov*|retir*|limpi*|instal*|traslad*|transmit*|asegur*|organiz*|gestion*|atend*|atiende*|ocup*|aclar*|averigu*|contact*|escrib*|llam*|acord*|ofrec*|prepar*|program*|encarg*|reforz*|refuerz*|reemplac*|abri*|abiert*|=dejamos|=pasamos|=pedimos|subid*|bajad*|repas*|suger*|orient*|=ponemos|tomad*|reun*|analiz*|modific*|=pusimos|puest*|ampli*|=hecho|adopt*|pedid*|=pedimos|probad*|controla*|ayud*|vers*|localiz*|buscar*|=buscaremos|=veremos|verl*|mirar*|=vemos|=damos|incorpor*|implant*|avis*|marcha)
    (version*|actualizacion*|correccion*|parche|=desde =el (=lunes|=martes|miercoles|=jueves|viernes|=sabado|domingo)|=desde =hoy|=desde =ahora|=a =partir =de) ..6
    (=ahora|=desde entonces) ..3 (=hay|=se|=una|=la|=el|=dos|=tenemos|confirm*|=son|=es)
    (=revisaremos|=revisamos|=comprobaremos|=comprobamos|=averiguaremos|=estudiaremos|=analizaremos|=trasladamos|=trasladaremos|=transmitimos|=transmitiremos|=corregiremos|=arreglaremos|=resolveremos|=solucionaremos|=tomamos =nota|=hablaremos|=cambiamos|=reforzamos|=reforzaremos|=buscaremos|aclarar*|=repasaremos|=repasamos|=resolverlo|=solucionarlo|=arreglarlo|=revisarlo|=comprobarlo|=aclararlo|=investigarlo)
    (=puede|=puedes|=podra|=podeis) ..1 (pedir*|solicitar*|consultar*|traer*|devolver*|cambiar*|elegir*|recoger*|pasar*)
    (=sugerimos|=recomendamos|=abrimos|=cambiamos|=instalamos|=ampliamos|=añadimos|=hemos|=pasate|=pasese|=traigala|=traigalo|=traelo|=traela|=traiga)
    =desde ..1 (=el|=este|=esta|=hoy|=ahora|=hace|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|invierno)
    =ahora ..4
    (=bajamos|=subimos|=reservamos|=avisamos|=confirmamos|=limpiamos|=servimos|=comprobamos|=guardamos|=separamos|=apuntamos|=enviamos|=mandamos|=probamos|=preguntamos|=pasamos|=añadimos|=quitamos|=hemos|=recogemos|=lavamos)
    (=ha|=han) ..2 (anotad*|apuntad*|cambiad*|revisad*|reparad*|arreglad*|recuperad*|repasad*|instalad*|corregid*|puesto|hablad*|hecho|previsto|pedido|traslad*|tomad*)
    =ya (=funciona|=funcionan|=esta|=estan|=va|=hay|=sale|=puede|=puedes)
    (=te|=le|=les|=os|=se) ..1 (=la|=lo|=las|=los)? (=recuperamos|=explicamos|=cambiamos|=arreglamos|=devolvemos|=enviamos|=mandamos|=reponemos|=llevamos|=reparamos|=buscamos|=damos|=atendemos|=repasamos|=miramos)
    (cambial*|cambiel*|traigal*|=traela|=traelo|=pasate|=pasese|=ven|=venga) ..2
    (=correcto|=correcta|=nuevo|=nueva|repuesto|recambio) ..2 (=va|=sale|=llega|=esta)
    (=contestara|=contestaran|=respondera|=responderan|=llamara|=llamaran|=escribira|=escribiran|=atendera|=atenderan|=contactara|=explicara|=ayudara)
    (=le|=te|=les|=os) (=espera|=esperan|=atiende|=atienden|=contesta|=llama)
  `,
  invitation: `
    (contact*|escrib*|llam*|habl*|=pongase|=ponte|=ponganse|=poneos|=ponerse|=diga*|=dinos|=cuente*|cuenta*|=cuentenos|comuni*|envi*|mand*|visit*|acud*|acerqu*|=pase|=pasa|pregunt*|=pregunte|comparti*|compart*|encontr*|=atender*|responder*|escuchar*|dirij*|invit*|=a =su disposicion*|=a =tu disposicion*|facilit*|consult*|avis*|solicit*|=dirijase|=ayuda|soporte|formulario) ..4 (=nos|=con nosotros|nosotros|=nuestr*|equipo|gerencia|recepcion*|direccion*|soporte|privad*|=directamente|=al|=a|=por|=en|=le|=si|=mas|=el|=la|=cuando|=lo|=nuestra)?
    - (gracias|agradec*) ..4 (=por|=que|=el|=su|=tu|=haber*) ..3 (escrib*|contact*|comparti*|compart*|cont*|visit*|comunic*|=llamar*|avis*|indic*|=venir|hacern*|facilit*)
    (buzon|seccion|apartado|=boton|pestaña|=chat|formulario|opcion) ..4 (ajustes|perfil|=menu|cuenta|configuracion|=web|=app|ayuda|sugerencias|contacto|aplicacion*)
    (=en|=desde|=entre|=entra|=ve|=vaya|=abra|=abre) ..2 (ajustes|configuracion|perfil|=menu|=ayuda|soporte)
  `,
  close: `
    (esper*|=confiamos|=ojala|bienvenid*|=hasta (pronto|=la|=otra|entonces|siempre)|saludo*|atentamente|cordialmente|cordial*|abrazo*|(=un =cordial)|(=que =tenga)|(=que =tengas)|(=que =pase)|(=le =deseamos)|(=te =deseamos)|(=les =deseamos)|(=os =deseamos)|(feliz (=dia|semana|=tarde|=noche))|(=buen (=dia|=fin|=viaje))|(vuelv*)|volver*|(=de =nuevo gracias)|(gracias =de =nuevo)|(=nuevamente gracias)|(gracias =nuevamente)|(=otra =vez gracias)|(=una =vez =mas)|(nuestro equipo)|(=el equipo)|(equipo =de)|(=a =su disposicion*)|(=a =tu disposicion*)|(=a =vuestra disposicion*)|(=quedamos)|(=quedo =a)|(=proxima (=visita|=vez|ocasion*|estancia))|(=siguiente =visita)|(=aqui =estamos)|(=aqui (=nos|=le|=te|=les))|(=nos =vemos)|(=sera =un =placer)|(=estaremos encantad*)|(=estamos =aqui)|(=nos =encantaria)|(=nos =gustaria)|=recuperar|recibirl*|recibirt*|atenderl*|verl*|vert*|(mejor* =deseos)|=cuidese|=cuidate|(=que =mejore)|(=te =esperamos)|(=le =esperamos))
  `,
  'empty-promise': `
    (tom*|adopt*|aplic*|pon*|emprend*|implement*|hacer*) ..3 (=las|=todas =las|=los|=el|=la|cuantas|=cartas|=sus)? ..2 (=medidas|accion*|=pasos|decision*|=correctivos|conclusion*) ..2 (oportun*|necesari*|pertinent*|correspondient*|adecuad*|correctiv*|=que =sean|precis*|debid*|=del =caso|cautelar*|=al respecto|apropiad*|inmediat*)?
    (=medidas|accion*|=pasos|=correctivos) ..2 (necesari*|oportun*|pertinent*|correspondient*|adecuad*|debid*|=del =caso)
    (=se|=seran|=han =sido|=estan =siendo) ..2 (tomar*|tomad*|adoptar*|adoptad*) ..2 (=medidas|accion*|=cartas)
    (tomar*|=tomamos|tendr*|=tenemos|tener*|tomad*|=tendremos) ..3 (=muy|=buena)? ..1 (=en (=cuenta|consideracion*)|=presente)
    (=se|=sera|=lo|=seran|=la) ..2 (solucionar*|arreglar*|resolver*|corregir*|mejorar*|subsanar*|atender*|=solucionado|resuelto|=arreglado|=corregido|=mejorado|=subsanado) ..5 (=en =su =momento|=en =breve|pronto|=lo antes posible|=cuanto antes|=a =la =mayor =brevedad|=proximamente|=en =un =futuro|=en =el =futuro|=mas =adelante|algun =dia|=con =el tiempo|=en =cuanto =podamos|=cuando =sea =posible|=oportunamente)
    (=en =su momento|=en =su =debido momento|=en =un futuro (cercano|proximo))
    (=haremos|=hare|=vamos =a =hacer|=intentaremos|=procuraremos|=trataremos|=seguiremos|=nos =esforzaremos|=trabajaremos|=estamos =trabajando|=trabajamos) ..4 (=todo =lo posible|=lo posible|=lo =mejor|=nuestro mejor esfuerzo|=cuanto =este|=de =mejorar|=en =mejorar|=por =mejorar|=para =mejorar|=mejorar|=mejor|=lo =que =este =en) ..4 (=en =el futuro|=la =proxima|=dia =a =dia|=cada =dia|servicio|=nuestro servicio|=nuestros servicios)?
    (=mejoraremos|=mejorare|=corregiremos =los errores|=seguiremos =mejorando|=seguimos =mejorando|=trabajaremos =en =ello|=trabajamos =en =ello|=estamos =en =ello|=lo =tendremos =en =cuenta|=lo =tenemos =en =cuenta|=lo =tomamos =en =cuenta|=no =volvera =a =ser =igual) ..2
    (sac*|extra*) ..2 (conclusion*|leccion*|aprendizaje*)
    (aprender*|=aprendemos|=aprendido) ..2 (=de =esto|=de =ello|=de =nuestros =errores|=de =los errores|leccion*)
    (=nos =comprometemos =a) ..1 (=mejorar|=trabajar|=hacerlo mejor)
    trabaj* ..2 =para ..1 =que? ..1 mejor*
    tom* ..1 =cartas =en
    (=pondremos|=ponemos|=poner|=pondre) ..3 (=medios|esfuerzo*|empeño|recursos|=de =nuestra =parte)
    (=seguiremos|=seguimos|=continuaremos|=continuamos|=vamos =a =seguir) ..1 (esforz*|=trabajando|=mejorando|=creciendo|=aprendiendo|=dando)
    - (tom*|adopt*|aplic*) ..6 (=como|=en concreto|consistent*|=por ejemplo)
    - (=antes =del (=lunes|viernes|=fin)|=desde =el (=lunes|viernes)|=desde =ahora)
    - (=con|=añadiendo|=formando|=cambiando|=mediante|=contratando|=revisando) (=un|=una|=el|=la|=dos|=nuev*|=mas|=los|=las|=otro|=otra)
    - (tom*) ..3 (=el|=su|=tu) ..1 (tiempo|molestia|minut*)
    - (=nota) ..2 (=de =su (alergia|peticion*|preferencia))
    - (=hasta|mientras|=antes =de) ..6
    - (tenid*|=tuvimos|=no) ..2 (=en =cuenta)
    - (=seguimos|=seguiremos) trabajando ..1 =para =que
    - (tenemos|tienen|tener) =en =cuenta ..2 (=todos|=todas|comentarios|opiniones)
    - (queremos|quiero|quisieramos) ..6 tomar nota
    - (tom*|ten*) ..2 =en =cuenta ..8 (=ya|=ahora|=hoy|=desde)
    - (bienvenid*|recib*|verl*|vert*|visit*|volver*|coincid*|atender*) ..6 =en =un futuro ..1
    - (=entender|=saber|=conocer) ..4 =para aprender*
    - medidas ..2 (=en|=de|=exactas) ..1 (centimetros|=cm|producto|prenda|cama|habitacion|=ficha)
    - medidas =en =centimetros
    - =para aprender* =de =ello
    - (=seguimos|=seguiremos) =trabajando =con =la =misma
    - =estamos =en =ello =con
    - (gust*|encant*|quer*|quisi*|pod*) ..2 aprender* ..2 (=de =ello|=de =esto)
    =ya (=veremos|=miraremos|=se =arreglara|=se =vera)
    =haremos =lo =que (proceda|corresponda|=toque|=se =pueda|podamos)
    =se =hara ..1 (=un)? ..1 (esfuerzo|=lo =posible|=lo =que)
    (=nos =pondremos) =las =pilas
    (=lo|=la) =iremos =viendo
    =se =van =a (producir|introducir|dar) ..2 cambios
    (=donde|=a =quien) =haya =que (comentarlo|decirlo)
    (estudiaremos|=buscaremos|valoraremos|evaluara|evaluaremos|estudiara) ..3 (formulas|actuaciones|mecanismos|alternativas =oportunas|=medidas)
    (=esperamos|=intentaremos|=trataremos =de) ..1 =ir ..1 (corrigiendo|mejorando|arreglando|solucionando)
    corregir ..1 =lo =corregible
    (=objeto =de) ..2 (atencion|estudio|analisis) ..1 (debida|oportuno|=necesario|=pertinente)
    (proceso|=fase) =de (reflexion|valoracion|estudio|analisis) ..2 (interna|interno|(=en =el))
    =poniendo* ..1 remedio
    <start> (=lo|=la) (=miraremos|=veremos|=estudiaremos|=valoraremos|=pensaremos)
    - =estamos =en =ello ..1 (=hemos|=ya|=desde|=esta|=este|=el|=la|=ponemos|=cambiamos)
    - =lo =tenemos =en =cuenta (=estamos|=hemos|=ya|=desde|=vamos)
  `,
  views: `
    (gobierno*|politicos|presidente|presidenta|ministro|ministra|congreso|parlamento|alcalde|alcaldesa|ayuntamiento|hacienda|sanchez|feijoo|=ayuso|milei|maduro|=petro|trump|=biden|putin|=amlo|sheinbaum|peronismo|kirchnerismo|socialistas|=comunistas|=podemos|=vox|bruselas|regimen|impuestos|sancion*|=estado|sindicatos|eleccion*|independentistas|=autoridades|chavismo|correismo) ..6 (arruin*|destroz*|destru*|mat*|rob*|culpa*|corrupt*|ladron*|=nos =ahog*|ahog*|asfix*|aplast*|odi*|asfixi*|guerra|desastre|idiotas|criminal*|delincuent*|incompeten*|inutil*|deberia*|=tiene =la =culpa|=tienen =la =culpa|=no hac*|=nuestro =pais|=las pymes|pequeñ* (empresa*|negocio*)|economia|hund*|=nos =frie|=nos =frien|=frie|=frien|=frien|expolia*|carg*)
    =por (=el|=la|=los|=este) (gobierno|presidente|politicos|ministro|alcalde|inmigrantes|=comunistas|socialistas)
    (=culpa|=gracias|=debido|=causa) ..1 (=a|=al|=del|=de) ..1 (gobierno|presidente|presidenta|=politicos|sanchez|milei|maduro|=petro|trump|putin|sancion*|ministro|alcalde|inmigrantes|=izquierda|=derecha|=comunistas|socialistas|politica =del)
    (=dios|=el señor|jesus|jesucristo|=la =virgen|=alá|=ala|=karma|universo|=cielo|diablo|justicia divina) ..2 (=le|=lo|=la|=te|=les|=os)? ..1 (juzg*|castig*|perdon*|bendig*|=todo =lo =ve|=lo =ve|=se encargar*|devolver*|pagar*)
    (((=rece|=recen|=reza|=rezad|=rezamos|=rezaremos|=rezare|=rezar|=rezo) ..2 ((=por ..1 (=usted|=su|=ti|=tu|=ustedes|=alma))|dios|virgen|alma|salvacion))|=oremos|=oramos|=orare|=arrepientase|arrepientete|pecador*|=ardera =en|((=al|=ira|=iras|=arda|=puertas =del|=fuego =del|=vaya) ..1 =infierno)|=la biblia|=el =coran|evangelio|=vaya =a =misa|=juicio final|=sagradas escrituras|=palabra =de =dios|=que =dios)
    (vot*|=votar|=votad|=voten) ..1 (=a|=por|=en) ..3
    (=aborto|=abortos|inmigracion* ilegal|ideologia =de genero|feminazi*|=feminismo|=feministas|=capitalismo|=capitalista|=capitalistas|=socialismo|=comunismo|=globalistas|(=agenda =2030)|=sionistas|=fascistas|=nazis|=fachas|=progres|(=vacunas ..2 (=matan|=no =sirven|=son|=enferman))|=dictadura|cambio climatico =es|guerra =de (ucrania|=gaza)|((apoy*|boicot*|=viva|genocidio|=invasion) ..3 (palestina|israel))|(palestina (=libre|=sufre|=vencera))|independencia =de cataluña) ..4
    (=este =pais|=nuestro =pais|=el =pais|=la sociedad|=la juventud|=esta generacion*|juventud =de =hoy|=gente =de =hoy) ..4 (=va|=esta|podrid*|enferm*|perdid*|=se =hunde|=al garete|=a =la =ruina|=se =va|acabad*|=no =tiene =remedio|decad*|desastre|verguenza|=a =pique|=da =asco|hundid*)
    - (gracias) =a =dios
    - (bendicion*|=dios =mio)
    - (iglesia|catedral|templo|mezquita|=ermita|monasterio|semana =santa|=san|=santa|=virgen =del) ..3
    - (ayuntamiento|gobierno|=estado|autoridades|hacienda) ..2 (licencia|permiso*|normativa|autoriz*|obras|registro|=plaza|=museo|=del =baño|=en =el =que|=de =la habitacion*|=del)
    - (=el|=en|=su|=buen|=mal|=perfecto) =estado ..2 (=de|=del|=en|=la)?
    - (=estado) ..1 (=de|=del) (=su|=la|=el|=los|=las|=animo|salud|=pedido)
    - (hacienda) ..1 (rural|=de)
    - (impuestos) ..2 (incluid*|inclu*)
    - =podemos ..3
    - (=cielo|=karma|universo) ..2 (estrellad*|=raso|abiert*)
    - (=con|=en|=al) =cargo
    - (obras) =del ayuntamiento
    - (=han|=ha|=hemos|=haber) =estado
    - comunidad
    - (=es|=seria|=era|=son) ..2 pecado
    - =que =dios (=le|=te|=os|=les) ..1 (=de|=bendiga|=guarde|=pague)
    ((=asi =nos =va)|(=adonde =vamos)|(=a =donde =vamos)|(=donde =vamos)) ..2 (=como|sociedad|=pais|=mundo|juventud|=a =parar|=con =esta)
    (politicos|gobierno|gobernantes|dirigentes|diputados) ..2 ((=que =tenemos)|(=que =nos)|(=que =hay)|(=de =turno)|(=nos =toco))
    =nadie =quiere trabajar
    - =se (=voto|=vota|=votara|=voten)
    - (=junta|asamblea|concurso|jurado|comunidad|pleno) ..4 vot*
    - vot* ..3 (=junta|asamblea|concurso|jurado|comunidad|pleno)
    - =dios ..2 bendig*
    - =que =dios =se =lo =pague
    - (pedido|solicitado|pedimos) al ayuntamiento
    - congreso corrió a cargo
    - catering del congreso
    =con ..1 (=este|=estos|=ese|semejante) (gobierno|politicos|alcalde|alcaldesa|ministr*|presidente) ..3 (=no|=asi|=nadie|=imposible|=todo)
    - (=por|=con) (=un|=dos|=tres|=solo|=mayoria|=muchos) ..1 voto
  `,
  'wrong-identity': `
    (=como|=siendo|=hablo =como|=soy) ..1 (=un|=una|=otro|=otra|=cliente)? ..2 (neutral|imparcial|independiente|normal|corriente|=cualquiera|=mas|satisfech*|=fiel|habitual|objetiv*|anonim*) ..1 (cliente|clienta|huesped|=visitante|persona|observador*|comensal|usuario|paciente|consumidor)
    (=como|=soy|=siendo|=fui) ..1 (=un|=una|=otro|=otra)? ..1 (cliente|clienta|huesped|comensal|paciente|usuario|=visitante) ..2 (=mas|habitual|satisfech*|neutral|normal|=fiel|anonim*|imparcial|=de =este|=de =aqui|=que) ..4
    (=yo =soy|=soy|=fui) ..1 (=yo)? ..1 (=el|=la|=ese|=esa|=aquel) ..1 (vendedor*|camarer*|meser*|cociner*|chic*|conductor*|repartidor*|encargad*|emplead*|recepcionista*|cajer*|=que|persona) ..4 (=que|=del =que|=de =quien|=y =usted|=y =se|atend*|mencion*|=dice|=habla|=describe|usted)
    =fui =yo
    =soy =yo ..3 (=quien|=usted|equivoc*|(=el =que)|(=la =que)|(=el ..1 =de =su))
    (=pues|=era|=ese|=esa|=que) =soy =yo
    (=yo =le atend*|=yo =la atend*|=yo =lo atend*)
    (=yo) ..2 (=tambien|siempre|=mismo|=suelo) ..3 (=como|=voy|=comer|=vengo|cliente|clienta|recomiend*|aloj*|compr*|=he =ido|=he =comido|=he =estado) ..4
    (=yo)? (=no =trabajo) ..2 (=aqui|=ahi|=alli|=en|=para) ..3 (=pero|=y)
    (=soy) (=un|=una)? (abogad*|medic*|policia|inspector*|periodista|=juez|profesor*|notari*|funcionari*) ..1 (=y|=asi|=por)
    (=en nombre =de =todos =los (clientes|huespedes|pacientes|vecinos)|=no =soy (=el|=la) (dueñ*|duen*|propietari*|emplead*)|=no =tengo =nada =que =ver =con (=este|=el|=la|=esta))
    (=hablo|=digo|=escribo|=opino) ..1 =como ..2 (client*|vecin*|huesped|comensal|usuari*|consumidor*|=madre|=padre)
    - (=como cliente*) ..2 (=usted|nuestr*|=de =la =casa|suy*|=se|=merec*)
    - (=usted|=su|recib*|tener*|cont*|trat*|ver*|gracias|valor*|esper*) ..5 (=como) ..2 (cliente|clienta|huesped|paciente)
    - (=como) ..1 (equipo|habitual|restaurante|hotel|negocio|empresa|=bien|=usted)
    - (=soy) ..2 <name> ..2
    - (=yo =soy|=soy) ..1 (=el|=la) ..1 (gerente|director*|responsable|encargad*|propietari*|dueñ*|administrador*) ..1 (=del|=de =la|=de|=y)?
    - =como =siempre
    =nadie ..1 =me ..1 =ha? ..1 (=paga|=pago|=pagan|=pagado|=regala|=manda|=obliga)
    =soy ..1 (=un|=una|=otro|=otra|=simple) ..2 (vecin*|jubilad*|transeunte|turista|viajer*|parroquian*|comensal|lector*)
    =no (=conozco|=tengo) ..3 (=a =los|=a =nadie|relacion|=trato|interes) ..4 (dueñ*|empresa|=casa|negocio|=local|=con =ellos)
    (=paso|=entro|=compro|=desayuno|=vengo|=llevo|=voy) ..5 (=por =delante|=cada =mañana|=cada =semana|=cada =dia|=los =domingos|=años (=viniendo|=comprando|=yendo|=entrando)) ..10 (=he =visto|=me =han|=me =tratan|=me =atienden|=he =tenido|=me =voy)
    =yo ..1 =soy ..2 (vecin*|client*)
    =no =gano =nada ..2 =con
    - =como (gerente|director|directora|encargad*|dueñ*|propietari*|responsable|jefe|jefa)
    - quien contesta ..6 soy yo
    <start> =aqui (=el|=la) (novio|novia|marido|mujer|hermano|hermana|hijo|hija|madre|padre|primo|vecino|vecina|amigo|amiga|cuñado) =del
    <start> =aqui (=el|=la) (novio|novia|marido|mujer|hermano|hermana|hijo|hija|vecino|vecina|amigo|amiga|cuñado) ..1 =de
    (=contesto|=respondo|=habla|=hablo|contesta|responde|=escribo) ..2 (clienta|=cliente|vecino|vecina|alumno|huesped|paciente|socio|amigo|amiga) ..6
    (empresa|jefe|jefa|restaurante|hotel|gimnasio|direccion|dueño) ..1 =no ..1 =sabe ..2 =que ..2 (respondo|contesto|escribo|=le =escribo|=lo =hago)
    =no =lo =escribe ..3 (restaurante|hotel|empresa|tienda|clinica|=bar|=local)
    (=somos|=soy) (=unos|=un|=una|=unas) ..1 (clientes|cliente|clienta|huesped|alumno) ..1 (satisfech*|content*|agradecid*|habitual*|feliz|felices)
    (firmo|=firma|escribo) ..1 =como ..2 (viajero|cliente|huesped|turista|vecino|particular) ..1
    =no (pertenezco|pertenece|trabajo|formo =parte) ..2 (=al|=a =la|=en =el|=en =la|=de =la|=del) (hostal|hotel|empresa|negocio|restaurante|clinica|tienda|casa) ..6 (contraseña|=aunque|pero|sin =embargo)
    =en =calidad =de ..1 (hermano|hermana|amigo|amiga|cliente|clienta|vecino|marido|mujer|primo)
    (=me =ha|=le =he|=ha) (dejado|cogido|prestado) ..1 (=el|=la|=su) (teclado|=movil|cuenta|contraseña|clave) ..1
    <start> =como (vecino|vecina|cliente|clienta|huesped|comensal|usuario|amigo|paciente) ..4 (recomiendo|=digo|=puedo =decir|=doy =fe|=aseguro|=confirmo|opino)
    - (=por|=con|=es|=a) <name> =que =soy =yo
  `,
  'trigger-word': `
    (=pornstar|=porn =star|(=sex =on =the beach)|(=sexo =en =la =playa)|orgasmo|orgasmos|(bloody =mary)|=dick|=bomba|=bombas|jagerbomb|pussy|=cock|=hooker|desnud*|=porno|=sex|=sexo|=sexy|=xxx|kamikaze|suicid*|cannabis|marihuana|cocaina|heroina|chupito*|shots|terror|=screwdriver|zombie|=polla|=pollas|=teta|=tetas|tetilla|concha|conchas|cajeta|pinche|maricon|pajarito|negrito|negritos|=puta|putanesca|puttanesca|cojonud*|huevon|=picha|mortal|asesin*|=morir|=matar|droga*|=crack|=killer|calient* =a =mas)
    - (=bomba|=bombas) ..2 (calor|=agua|piscina|=riego|=crema)
    - (=para|=de) =chuparse
    - (pelicula|peliculas|genero|cuento) =de terror
    - (calidad|precio) ..1 
    - (conchas) ..2 (=mar|=panaderia|=pan)
    - (=se =me|antes) =morir
  `,
  unidentified: `
    (=no) ..3 (encontr*|localiz*|identific*|hall*|relacion*|conseguim*|logr*|=podido|=pudimos|=podemos|consegu*|vincul*|ubic*)
  `,
  echo: `
    (=usted|=tu|=nos|=le|=que|=como) ..2 (=dice|=dices|escrib*|=llama|=llamas|=llamo|=afirma|=afirmas|=califica|=calificas|=menciona|=mencionas|=describe|=describes|=tacha|=tachas|=acusa|=acusas|=asegura|=reclama|=comenta|=comentas)
    (=dice|=dices|=escribe|=escribes|=llama|=llamas|=afirma|=califica|=tacha|=acusa) ..3 (=que|=de|=a|=nos|=somos)
    (=no) (=es|=son|=somos|=fue|=es =cierto) ..3 (=lo =que|=quien*|=como|=ciert*|=verdad|=nuestr*|just*|=eso)
    (=sus|=su|=tus|=estas|=esas|=la|=el) (palabras|=frase|expresion*|=acusacion|afirmacion*|comentario|termino|calificativo)
  `,
  pleasantry: `
    =gracias|=muchas|muchisimas|=usted|=ustedes|=su|=sus|=tu|=tus|=por|=para|=el|=la|=los|=las|=lo|=un|=una|=de|=del|=al|=a|=en|=y|=e|=o|=que|=se|=nos|=le|=les|=te|=os|=me|=es|=son|=muy|=mas|=con|=como|=si|=no|reseña*|resena*|opinion*|comentario*|valoracion*|=valoramos|=valorar|agradec*|=hola|=buenos|=buenas|=dias|=tardes|estimad*|querid*|cliente*|huesped*|apreciad*|=todo|=todos|=toda|=todas|=cada|=tan|importante*|=mucho|=nuestro|=nuestra|=nuestros|=nuestras|=esta|=este|=esto|=eso|puntuacion*|calificacion*|=tomarse|=tiempo|compart*|escrib*|dej*|=siento|=sentimos|lament*|disculp*|=ha|=han|=haber|=tenga|=feliz|=buen|=dia|saludo*|cordial*|atentamente|equipo|bienvenid*|pronto|esper*|=ver|=verle|=verte|=vernos|=nuevo|=otra|=vez|siempre|=leer|experiencia|=visita|mensaje|palabras|=ser|=sera|amable*|=sincer*|encantad*|alegr*|=hasta|=ocasion|=proxima|=volver|vuelv*|recib*|=mejor|=saber|=saludos|=estancia
    descontent*|inolvidable*|lastima|disfrut*|consideracion|momento*|estudiad*|crecer|pasen|oferta*|basa|alojar*|intern*|satisfac*|capac*|capaz|hagan*|tendremos|dicho|absolut*|persegu*|querria*|experienci*|estancia*|servicio*|atencion|atend*|atiend*|trato|personal|direccion|gerencia|gerente|director*|responsabl*|encargad*|jefe|administracion|departament*|area|empresa|negocio|compañia|hotel|restaurante*|tienda*|salon|local|establecimient*|casa|centro|soporte|usuari*|viajer*|compañer*|socio*|paciente*|señor*|representante*|asesor*|alguien|nadie|cualquier*|nosotros|consigo|contigo|ustedes|vosotros|vuestr*|suyo|suya
    fuera|fuese|fueron|fue|sido|estar|estado|estuvo|estuviera|esta|estan|estaba|estamos|estaremos|tener|tiene|tuvo|tenido|haya|hayas|hayan|habido|hemos|hubiera|habernos|haberle|haberte|poder|podemos|puede|puedan|pudo|podamos|podria*|pueda|hacer*|hace|hacemos|haremos|hecho|haga|hagan|hagamos|poner*|pone|ponerse|pongase|pongas|ponga|ponte|dado|darle|darte|llega*|llevar|quedo|quedara|quedaras|quedar*|quedamos|resultar*|resulte|parece*|parezca|salir|salio|salieran|sabemos|sepa*|conocer*|quer*|quier*|gust*|gustaria|encant*|desea*|dese*|busca*|sigu*|segui*|encontr*|mostrar*|demostrar*|elegir*|eligi*|eleg*|confia*|cumpl*|perman*|permit*|impid*|vaya|venga|volver*|marchar*|tener
    lament*|siento|sentim*|sentir|sient*|pena|apena*|duele|entristec*|trist*|perdon*|disculp*|pedimos|pido|molest*|inconvenient*|incomod*|incidenc*|problema*|situacion*|suced*|ocurr*|ocasion*|causa*|malestar|mala|malo|mal|negativ*|decepcion*|decepciona*|insatisf*|satisf*|satisfac*|frustra*|quej*|critic*|sugerenc*|observacion*|inquietud*|preocup*|duda*|dudes|dude|caso|asunto|tema|pacienc*|comprens*|compren*|entend*|entiend*|confianza|sincer*|franqueza|honest*|profund*|verdad*|realmente|absolut*|claro|evidente*|grave*|fallado|falla*
    expectativ*|altura|esperad*|esper*|nivel|calidad|estandar*|excelen*|excelente|optim*|mejor*|mejora*|objetivo*|meta|prioridad*|principal|suma|maxim*|importan*|importa|valor*|valios*|compromet*|comprometid*|compromiso|trabaj*|esfuerz*|esforz*|procur*|intent*|ofrec*|brind*|garantiz*|asegur*|seguridad|supera*|logra*|logr*|consegu*|consigu*|enorgull*|orgull*|continua*|constante*|siempre|nunca|jamas|continuo|ultim*|reciente*|futuro|anterior*|antes|despues|ahora|ya|aun|todavia|proxim*|siguiente|oportun*|posib*|posible|manera*|parte|nota|cuenta|detalle*|informacion|datos|nombre|contact*|comunic*|escrib*|llam*|envi*|mand*|correo|mensaje*|telefon*|privad*|directa*|personal*|convenien*|convenga|cuando|donde|quien|quienes|cual|cuales|porque|pues|sobre|desde|entre|durante|hacia|sin|segun|tambien|ademas|asi|nuevamente|bien|gran|grande|enorme*|much*|muchisim*|poco|algo|nada|alguna|alguno|otro|otros|misma|mismo|propi*|cosa|cosas|vez|veces|antes|cuanto|ayud*|asist*|apoy*|resolv*|resuelv*|resolu*|solucion*|compens*|trata*|tratar*|tratam*|abord*|revis*|revisa*|analiz*|segui*|seguimiento|investig*|repita*|repetir*|repit*|evita*|trasla*|transmit*|hable*|habl*|conversa*|charl*|coment*|compart*|recuper*|restablec*|dispos*|entera|noticia*|minuto|minutos|dedic*|tomar*|tomad*|tomamos|cuid*|palabra*|gratitud|gusto|placer|alegr*|complac*|felic*|content*|agrad*|content*|abraz*|cordial*|atent*|respet*|correspond*|implicad*|pertinent*|necesi*|necesidad*|necesari*|refleja*|alto|alta|alguna|cada|tanto|total*|acerca|respecto|bienven*|dia|rapid*|rapidez|lamentable*|conocimiento|vuelta|altura|mano|trasladad*|impresion*|apreciable|sabe*|nuestr*|rog*|favor|corazon|clientas|unos|marcha*|demuestr*|satisfecho*|represent*
    ((con|al|del|nuestro|nuestra) ..3 (atencion|servicio|centro|soporte) (al|de)? (cliente|huesped|usuario|clientes|servicio|atencion)?)|(atencion al (huesped|cliente|usuario))|((saludo*|abrazo*|atentamente|cordial*) ..3 (equipo|departamento|gerencia|direccion|administracion))|(alguien del equipo)|((transmit*|trasla*|compart*|abord*|coment*|habl*|=tratar|=tratado|=trataremos|revis*) ..6 (al|a la|con|por) ..1 (responsable*|encargado*|director*|gerente*|jefe*|equipo|personal|departamento*|gerencia|direccion) ..5 (equipo|personal)?)|((calidad|nivel) ..1 de ..1 (servicio|servicios|atencion))|((mejor|maxima|buena|alta) (calidad|servicio|atencion))|((satisfech*|contento|contenta|insatisfech*|descontent*) con ..1 (servicio|atencion|trato))|(pedimos ..2 (disculpas|perdon))|(pedimos ..1 (disculpas|perdon))|((mejor|excelente) (servicio|atencion|trato))|(a la espera ..2 (noticias|respuesta|mensaje))|(esper* ..4 (oportunidad|de nuevo|pronto|vuelva*|volver))|(esperamos que ..3)|(no ..2 (era|fue|fuera|fuese|haber|ha|han|hemos|quedo|quedara|refleja|dude*|cumpl*|salieran|recib*|marchara|poder|repita|impida|logr*|conseguid*) ..3 (esperada|esperado|esperaba|satisfecho|satisfecha|contenta|contento|expectativas|altura|valores|gustado|gustaria|repetir|necesidades|podido|estado|cumplido|logrado|logrando|conseguido|esperar)?)|(por favor)|(de corazon)|(estar a gusto)|(nunca ..3 (insatisfech*|descontent*))|(lo antes posible)|(cuanto antes)
  `,
} as const;
