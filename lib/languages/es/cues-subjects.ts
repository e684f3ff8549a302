import type { Cues } from '../../triage/cue-book.ts';

export const subjects: Cues['subjects'] = {
  service:
    'servicio*, =atencion, atendi*, atendieron, atendid*, atendio, =hospitalidad, poco profesional*, nos ignor*, =nos =hicieron =caso, =trato, disculpa* ..3 =nunca|=jamas, =ni =una disculpa, =nadie ..2 disculp*, =ni ..2 =pidieron ..1 =perdon|disculpas, =nos =pusieron|=sentaron ..4 =mesa, =prisas =para|=por, =nos|=te =metieron|=meten|=echaron|=echan =prisa|=prisas|=de|=del, =nos|=me =trataron|=tratan|=trato|=trata, =deje|=dejamos|=olvide|=olvidamos|=perdi ..9 =me|=nos =lo|=la|=los|=las (=mandaron|=enviaron|=guardaron|=buscaron|=encontraron|=trajeron), peluquer*, estilist*, barber*, mecanic*, tecnic* =que, =el|=un|=del =tecnico, =la =tecnica =que, masajist*, fisio, fisioterapeut*, esteticist*, manicurist*, fontaner*, electricist*, especialist*, =quedo|=quedamos|=quedaron =en =llamar*|=llamarme|=llamarnos|=venir|=pasar, - peluqueria*, - barberia*',
  rudeness: `
    =trato =que =recib*, =trato =correcto, groser*, maleducad*, =mal educad*, =borde, =bordes, antipatic*, prepotent*, arrogant*, desprecio, despectiv*, mala* =formas, =malas =maneras, =mal =trato, =mal tratad*, =mal =tratados, grit*, =falta =de respeto, =falta =de =educacion,
    contest* =mal|=mala|=malas, habl* =mal, chulesc*, chuleri*, =de =mala =gana, irrespetuos*, descortes*, humill*, =me colg*, =nos colg*, =mala =leche, =con =malos =modos, =malos =modos, =mala =cara, delante =de =todo =el =mundo|gente, =me =llamaron|=llamo .. pesad*|tont*|gord*|viej*|ladron*|loc*, trat* =como .. basura, =ni =saludan|=saludo|=saluda|=saludaron|=saludar, =ni =hola|=gracias|=adios, =ni =unos? =buenos|=buenas =dias|=tardes|=noches, =ni =me|=nos|=te =mir*, =me|=nos =tiro|=lanzo ..3 =cambio|=dinero|=ticket|=plato|=carta|=cuenta|=llaves, =cara =de =perro|=asco|=pocos, =mala =educacion, =de =malos =modales, =les|=le =molesta* =trabajar|=atender|=que, =se =rio|=rieron =de =mi|=nosotros|=nosotras, ningune*, =cortante|=cortantes, faltos*, =falton|=faltona|=faltones, =borderia|=borderias, =perdonando =la =vida, =perdona|=perdonan|=perdonaran|=perdonara =la =vida, =hacen|=haciendo|=hicieran|=hiciera|=hace =un =favor`,
  staff: `
    - desapareci*|robaron|hurt*|sustraj* ..18 =personal|llave|llaves, (=son|=eran|=fueron|=es|=era|=fue|=todos|=todas) ..2 =majas|=majos|=majisimas|=majisimos|=maja|=majo|=majisima|=majisimo, =personal, equipo, emplead*, plantilla, encargad*, gerente*, gerencia, dueñ*, duen*, propietari*, enfermer*, anfitrion*, dependient*, - =al|=el|=un =cajero ..1 (=con|automatico|=a|=para), cajer*, responsable*, gobernanta, recepcionist*, vendedor*, trabajador*, conductor*, chofer*, taxist*, instructor*, =monitor, =monitora, =monitores, =monitoras, (=las|=los|=unas|=unos|=sus) =chicas|=chicos, =gente amable, =la|=el|=una|=un =chica|=chico|=muchacha|=muchacho|=señora|señor =de|=del|=que =la|=nos|=me|=caja|mostrador|tienda|zapateria|barra|recepcion`,
  waiter:
    'camarer*, meser*, mesoner*, mozo, moza, mozos, =barman, bartender*, barista*, sumiller, =el|=del =servicio, =nuestra =mesa, la mesa =nos',
  reception: 'recepcion, recepcionist*, =check in, checkin, =check out, conserj*, =al =llegar =al =hotel',
  driver: '=hizo =la =entrega, repartidor*, mensajero*, mensajera*, transportista*, rider*, =el =glovo',
  master:
    '- cort*|=corta|=cortan ..1 =el =pelo|=cabello, - =el|=mi =pelo ..10 (=puntas|corte|flequillo), mechas, tinte, alisado, balayage, =facial, =faciales, =el|=del =resultado, =mi pelo, =el pelo, cabello, peinad*',
  food: `
    - =sin =el|=la|=los|=las =salsa|=salsas|=patatas|=papas|=bebida|=bebidas|=postre|=postres|=pan|=cubiertos|=servilletas|=refresco|=refrescos|=ensalada|=tornillos|=tornillo|=cable|=cargador|=mando|=instrucciones|=piezas|=pieza|=pilas|=tapa|=queso|=guarnicion|=arroz|=complementos|=accesorios, =sabia|=sabe|=saben|=sabian =a =lata|plastico|=rancio|=nada|=cloro|=quemado|=jabon|=trapo|=carton|=podrido|=viejo|=agrio|=lejia|=metal|=tierra|=recalentado|=congelado|=agua|=nevera, =el =mole, =mole =poblano|negro|verde|rojo, - =con =la =comida =servida|=puesta|=delante, comid*, =comer, =comimos, cena*, =cenar, =cenamos, almuerz*, almorz*, plato*, platillo*, =rico, =rica, =ricos, =ricas, riquisim*, delicios*, ensaladilla*, buffet, bufe, bufet, macarron*, lasaña*, canelones, potaje, =jamon, alitas, nachos, =tosta, =tostas, tostada*, menestra, verduras, setas, =wok, curry, kebab*, durum, falafel, tamales, enchilada*, pozole, burrito*, milanesa*, ñoquis, alcachof*, berenjena*, chipiron*, zamburiñ*, vieira*, =cocina =casera|tradicional|=creativa|italiana|mexicana|japonesa|=exquisita|=excelente|=rica|=de|espectacular|=local|=lenta|=fria, =buena|=gran|=mejor|=su =cocina, =chef, =tapas, raciones =de, gazpacho*, salmorejo*, boquerones, cocido*, =callos, lentejas, garbanzos, fabada, cachopo*, pintxo*, pincho*, montadito*, =pasta, arroz, paella*, patatas, =papas, bocadillo*, sandwich*, =tacos, empanad*, croqueta*, entrante*, =entradas =frias, =guiso, queso*, tortilla*, insipid*, sabor*, sabros*, quesadill*, arepa*, bocata*, espagueti*, marisc*, pulpo, calamar*, gamba*, camaron*, langostin*, mejillon*, =fideos, crud*, =menu =del =dia`,
  breakfast: 'desayun*, brunch, buffet|bufe|bufet =de =desayuno',
  soup: 'sopa*, caldo, crema =de, =ramen',
  pizza: 'pizza*',
  coffee:
    '- =mientras ..4 cafe, - desayun* ..3 cafe, cafe, cafes, cortado*, capuchino*, cappuccino*, =espresso, cafecito',
  dessert:
    'natillas, torrija*, brownie*, cheesecake, gofre*, coulant*, milhojas, postre*, tarta*, torta*, pastel*, helado*, flan, tiramisu, bizcocho, croissant*, cruasan*, medialuna*, churros',
  meat: '- solomillo*|entrecot*|hamburguesa*|burger*|empanad*|croqueta*|=tacos|=taco|sopa*|caldo|guiso|sandwich*|bocadillo*|bocata*|ensalada*|pizza*|kebab*|arroz|milanesa*|tartar|lasaña*|canelones|burrito*|quesadilla*|arepa*|curry|tortilla*|ramen|alitas|albondigas|costilla*|carpaccio =de pollo|ternera|cordero|cerdo|carne|res|vaca|buey, cochinillo, lechazo, cabrito, codillo, carrillera*, costillar, chuletill*, =rabo =de =toro, carne*, chuleton*, solomillo, entrecot*, filete*, cordero, pollo, cerdo, ternera, bistec*, asado*, churrasc*, costilla*, lechon',
  fish: '- solomillo*|entrecot*|hamburguesa*|burger*|empanad*|croqueta*|=tacos|=taco|sopa*|caldo|guiso|sandwich*|bocadillo*|bocata*|ensalada*|pizza*|kebab*|arroz|milanesa*|tartar|lasaña*|canelones|burrito*|quesadilla*|arepa*|curry|tortilla*|ramen|carpaccio =de atun|salmon|bacalao|merluza|pescado|anchoa*, anchoa*, rodaballo, =rape, pescado*, salmon, merluza, bacalao, atun, ceviche, dorada, lubina',
  salad: 'ensalada*',
  drinks:
    '- =tiro|=tiraron|=derramo|=derramaron|=volco|=volcaron ..2 (vino|copa|cerveza|bebida*|refresco|agua), - =caña|=cañas =de =pescar, vermut, vermu, sangria, =caña|=cañas, =zumo|=zumos, bebida*, coctel*, copa, =copas, =copa, =vinos, =el|=un|=buen|=su|=nuestro|=mejor|=del|=de =vino, =vino =tinto|=blanco|=rosado|=de|=malo|=bueno|=caliente|=agrio, cerveza*, refresco*, gin tonic*, mojito*, margarita*',
  menu: '=de =la =carta, =su carta, =nueva carta, =buena carta, =gran carta, =toda =la carta, gust* =la carta, encant* =la carta, carta =muy|=es|=era|=tiene|=con|=de|variad*|corta|cortita|ampli*|escas*|limitad*|extens*|reducid*|origin*|carisim*|=ha, menu, menus',
  portion: 'racion*, porcion*, cantidad* =de comida|escas*|generos*|pequeñ*|abundant*',
  sushi: 'sushi, =rolls, maki*, nigiri*',
  burger: 'hamburguesa*, burger*',
  product:
    '=se ..2 despeg*|descos*|deshilach*|desting*|destiñ*, =no =corta|=pega|=calienta|=enfria|=seca|=limpia|=aspira|=encaja|=enciende|=arranca|=sujeta|=tapa, =huele|=olia|=olor =a =plastico|=quimico|=goma|=gasolina, producto*, articulo*, prenda*, zapato*, zapatilla*, vestido*, camiseta*, sofa, colchon comprad*, portatil, movil comprad*, juguete*, bolso*, chaqueta*, abrigo*, pantalon*, =botas, defectuos*, auriculares',
  quality: 'calidad',
  size: '=talla, =tallas, tallaje, =talle, =queda =grande|pequeñ*|chic*|justo|justa',
  range: 'variedad, surtido, seleccion, gama, =mucho =donde =elegir, =poca =oferta',
  packaging: 'embalaje*, embalad*, paquete =roto|abiert*, empaque*, caja =rota|abierta, empaquetad*, envoltorio*',
  repair:
    '- =entre|=fui|=iba|=lleve|=vine|=acudi ..6 =por|=para|=a ..1 =cambio =de aceite, (=ruido|=averia|=fuga|=gotera) ..2 =sigue|=seguia|=siguen ..1 =ahi|=igual|=estando|=sonando, desatasc*, desatranc*, - =luz|=testigo =de? =del? motor, reparacion*, repararon, reparar, cambi* ..1 bateria|=pantalla|=pila, =mismo =ruido|=fallo, =me =lo|=la =devolvieron|=entregaron ..2 =igual|=peor, lavador*|lavavajillas|caldera|=nevera|=coche|=moto|=movil|portatil|ordenador|=grifo ..2 =sigue =igual|=fallando|=rota|=roto|=goteando|=perdiendo|=sin, arregl* =el|la|mi, frenos, =pieza|=piezas =vieja|=viejas, cambi* ..1 pieza, =pieza|=piezas =de =recambio, cambio =de aceite, neumatico*, =ruedas, =rueda, pinchazo*, chapa, parachoques, pintura =del, =pintar, llantas, embrague, =taller, =talleres, =averia, =averias, motor',
  haircut:
    '=corte, =como =corta|=cortan|=corto, =raparon, rapad*, =las =puntas, =solo =puntas, =pelo =corto, cortaron =el =pelo, flequillo, - =tenia|=tiene|=con =barba, =barba',
  manicure:
    '- =le|=les ..1 =cortan|=corta|=cortaron|=corto ..1 uñas, manicur*, pedicur*, uñas, unas =semipermanentes, esmalt*',
  massage: 'masaje*',
  cleanliness:
    '- =mercado|=mercadillo ..2 =pulgas, - =rata|=ratas =inmundas|=asquerosas, pulga|pulgas, =ratas, =ratones, hormigas, gusano|gusanos, larva|larvas, piojo|piojos, limpi*, limpieza, suci*, mugre, mugrient*, polvo, =manchas, pelo|pelos =en =la|el|mi|un|una|sopa|comida|plato|ducha|bañera|cama, higiene, cucaracha*, moho, chinche*, pegajos*, inmund*, pulcr*, descuidad*',
  waiting: `
    - prestamo*|credito*|microcredito* ..1 rapid*, - diner* ..1 =rapido =y =facil, =la|=larga|=mucha|=una|=tanta|=sin =espera, - =esper*|esperando ..2 disculpa*|=respuesta|=perdon|=llamada, =espera =eterna|=larga|=interminable, =horas|=hora|=rato =de =espera, =esperar, =esperando, =esperamos|=espere|=esperaron, tardar*, =tardaron, =tardan, =tardo, tardanza, demor*, =con|=de|=el|=mucho|=horas|=minutos|=este =retraso, =retrasos, =retrasad*|=retrasado|=retrasada, - =llegamos|=llegue|=llegasemos|=llegaramos|=llegabamos|=llegar ..1 =media|=una|<number> =hora|=horas|minutos =tarde, - vuelo|=avion|=tren|=bus|=autobus ..2 retras*, =llego|=llegaron =tarde, =me|=nos =cito|=citaron|=dieron =a ..12 (=entre|=entramos|=pase|=atendieron|=atendio|=pasaron), =lento, =lenta, =lentos, =lentas, lentisim*, lentitud, =una =hora, =media =hora, <number> =min =para|=esperando, <number> minutos =esperando|tarde|=hasta|=para, <number> minutos =de espera|retraso|cola|reloj, =horas =de|=para|=esperando, =cola, =colas, =fila, rapid*, rapidez, =al =instante, =eternidad, =eterno, =eterna, =eternos, =eternas, cuartos =de =hora =para|esperando, cuartos =de =hora =de =espera, =hora =y =cuarto|=media|=pico =para|esperando, =hora =y =cuarto|=media|=pico =de =espera`,
  price:
    '=precio, =precios, =pague|=pagamos|=pagar ..1 <number>, =preciazo, sablazo, =clavada, =clavan, =dineral, =euros|=€|pesos|=soles =por, =caro, =caros, =caras, =muy =cara, =cara =para, carisim*, barat*, economic*, calidad precio, tarifa*, =cobran, cobr* <number>, coste, costo, asequible*',
  bill: '=sin =consultar*|=consultarme|=consultarnos|=consultarlo|=autorizacion|=avisar =cobr*|=cargo*, (<number>|euros|=€|cobr*|factura*|cargo*|=extra|=extras) ..9 (=nadie =me|=nos ..1 =consulto|=aviso|=autorizo|=pidio|=explico|=pregunto), (<number>|euros|=€|cobr*|factura*|cargo*) ..6 =sin (=consultarme|=consultarnos|=consultar|=avisarme|=avisar|=avisarnos|=autorizacion|=permiso|=preguntar), =el|=del|=un|=doble =cobro, =cobros, la cuenta, =nos =cobraron|=cobro, =me =cobraron|=cobro =el|=la|=un|=una|=dos, =cuenta =mal|equivocad*, factura*, ticket, cobr* =de =mas, cobr* .. =de =mas, cobraron =de =mas, cobraron =dos =veces|doble|dos, cobro =doble|indebid*, doble cobro, cargo* =extra|adicional*|ocult*, presupuest* ..9 (=pague|=pagamos|=pagado|=cobr*|=cobraron|=subio|=acab*|=acabo|=doble|=mas|=factura)',
  delivery:
    '- foto*|queja*|reclamacion*|correo*|mensaje*|denuncia*|email*|mail|carta|captura*|prueba*|hoja* ..2 enviad*|mandad*|remitid*, entreg*, envio, envios, reparto, paquete*, domicilio, mensajeria, (pedido*|paquete*|comida|pizza|envio|=todo|compra) ..3 =llego tarde, seguimiento =del, delivery',
  order:
    '- =he|=ha|=hemos|=han|=has|=habia|=habiamos|=habian ..1 =pedido =a|=que|=disculpas|=perdon|=explicaciones|=ayuda|=hablar|=hora, - =le|=les|=me|=nos =he|=ha|=hemos|=han|=habia|=habiamos|=habian ..1 =pedido, =mandan|=mandaron|=enviaron|=enviado|=mandado|=llego|=trajeron ..2 (=verde|=azul|=rojo|=negro|=blanco|=otra =cosa|=otro =modelo|equivocad*|=diferente|=que =no =era), - =pedimos cambi*|=que|=hablar|=otra|=otro|disculpas|explicaciones, pedido*, =pedimos, =pedi =y, =orden =equivocad*, orden =llego, =encargo, =encargos, encargu*, comanda',
  booking:
    '=reserva, =reservas, =reserve, =reservamos, =reservo, =reservaron, reservad*, reservacion*, overbooking, sobreventa, sobrevend*',
  appointment: '=la|=mi|=una|=dieron|=pedi|=cada =cita, =citas, =turno =para|de|con|a, =mi turno, =un turno',
  noise:
    'zumbido*, pitido*, estruendo*, portazo*, ladrido*, taconeo*, =jaleo, bullicio*, ronquido*, =suena|=ruge|=vibra ..1 =como, ruid*, ruidos*, paredes =finas|de =papel, =no =pud* =dormir, insonoriz*, =oia|=oiamos|=oian|=oye|=oyen|=oyes ..4 (=hablar|=reir|=reirse|vecin*|=gritar|=todo|=roncar|=puertas|=television|=conversaciones), obras, musica =alta|a =todo, vecinos =ruidosos',
  refund:
    '=lo|=la|=los|=las =devuelvo|=devolvi|=devolvimos ..2 (=y|=pero|=porque), reembols*, devolucion*, =devol* =el dinero|mi dinero|la fianza|el deposito|la plata, devuelv* =el dinero, fianza, =devolver, reintegro*',
  warranty: 'garantia*',
  room: '- desapareci*|desaparecid*|robaron|robo|robado|robada|roban|hurt*|sustraj*|sustraid*|quitaron|faltaba|faltaban|faltan ..8 habitacion*, - habitacion* ..4 desapareci*|desaparecid*|robaron|robo|robado|robada|roban|hurt*|sustraj*|sustraid*|quitaron|faltaba|faltaban|faltan, - =deje|=dejamos|=olvide|=olvidamos|=olvido ..6 habitacion*, habitacion*, =el cuarto, =mi cuarto, =nuestro cuarto, =los =cuartos, cuarto =limpio|suci*|pequeñ*|=con|=muy|=es|=era|=estaba, =suite, apartamento*, departamento*, =balcon, =la pieza',
  bed: '- =saca|=sacan|=saque|=salir|=levantarme|=levanta|=levantan =de =la =cama, =cama, =camas, colchon*, almohada*, sabana*',
  bathroom:
    '- =lado|=junto|=puerta|=pegad*|=enfrente =del|=al|=de baño|=baños|aseo|aseos|=wc, - =sacaron|=trajeron|=dieron|=prestaron|=dejaron|=ofrecieron ..1 toallas, baño*, bano =de, ducha*, inodoro, aseo, aseos, regadera, =agua caliente, toallas, wc',
  view: 'vista =al, =vistas, panoramica',
  location:
    'ubicacion, ubicad*, situad*, localizacion, centric*, cerca =de =todo, =bien =comunicad*, =cerca =del centro|metro|mar|aeropuerto|casco|puerto, =cerca =de =la playa|estacion|catedral',
  parking: 'aparcamiento*, aparcar, parking, estacionamiento*, =estacionar, cochera, garaje',
  wifi: 'wifi, wi fi, =el internet, =sin internet, internet lent*|fatal|=no|=muy|=va|=iba|=se|=en =la, conexion lent*|mala|=a =internet|=es|=era|=va|=iba',
  atmosphere:
    'ambiente*, ambient*, decoracion, decorad*, local =bonito|acogedor*|precioso|monisim*|chul*|encantador|agradable|=super, acogedor*, =silencio, sitio|lugar|zona|local|=muy|ambiente|hotel|todo tranquil*, sitio =bonito|acogedor*|precioso|agradable, lugar =bonito|lindo|acogedor*|hermoso|agradable',
  music: 'musica, grupo =en =vivo, =en =vivo, =en =directo, =dj',
  temperature:
    'aire acondicionado, calefaccion, =hacia frio|calor, =mucho calor|frio, =pasamos frio|calor, temperatura, =frio =en =la, =es|=era|=parece|=parecia|=hecho|=hecha =un =horno|=congelador, =es|=era|=parece|=parecia|=hecho|=hecha =una =nevera|=sauna, =frio|=calor =insoportable|=terrible|=horrible|=increible|=que =pela|=sofocante|=infernal, =que =calor|=frio, =helad* =de =frio, =muert* =de =frio|=calor, corriente =de =aire',
  pool: 'piscina*, zona =de aguas, alberca*, pileta, =spa, sauna*, jacuzzi',
  app: '=pantalla =en =blanco|=negro|=negra, =pantalla =negra|=blanca, bateria, =widget, =widgets, =notificaciones, =app, aplicacion*, =se =cierra, =se =cuelga, =se =traba, =se =queda colgad*, bug*, crashea*, interfaz',
  update: 'actualizacion*, actualiz*, =ultima version, =nueva version',
  login:
    'verificacion|=reconocimiento ..1 facial|=identidad|=biometric*, =verificar =mi|=la ..1 identidad|cuenta|correo, =no ..2 =deja ..2 verificacion, bloque* ..2 cuenta, cuenta ..1 bloquead*, iniciar sesion, inicio =de sesion, contraseña*, contrasena*, =codigo =de verificacion, =no =puedo entrar, =no =me =deja entrar, loguear*, login',
  payment:
    '=pago, =pagos, pagar =con, =pague|=pagado|=pago|=pagamos|=pagar ..2 premium|=version|suscripcion|=pro|=app, suscripcion*, tarjeta rechazad*, cobr* .. =dos =veces|suscripcion, cobr* =sin, cobrad* =la|=el|=dos|=sin|=otra, renovacion, =el|=un|=doble =cobro, =cobros, datafono, =solo ..1 =efectivo, =no =aceptan|=admiten|=cogen|=aceptaban ..1 =tarjeta|=tarjetas, =bizum, =tpv',
  ads: 'anuncios, =publicidad, propaganda',
  support:
    '=hablar|=hable|=hablas|=contactar =con =una|=un|=alguna =persona|=humano|=operador|=operadora|=agente, (=imposible|=hay|=manera|=forma|=logro|=consigo|=consigues) ..3 (=hablar|=hable|=contactar) =con =alguien|=nadie|=ellos, soporte, =atencion =al cliente, servicio =al cliente, =nadie contest*|respond*|coge, =no contest*, =no respond*, =call center, =el =chat, centralita, telefono =de =atencion, =chat =de',
  children:
    'niñ*, nin* =pequeños, =los =peques, =menu infantil, parque infantil, =zona =infantil, columpios, juegos infantiles, =bebe, =bebes, trona',
  lesson: 'clase, clases, curso, cursos, profesor*, profe, academia, leccion*, autoescuela',
  account:
    '=mi cuenta, cuenta bancaria, prestamo*, hipoteca*, tarjeta =de credito, credito*, tipo =de interes, comisiones',
  hours:
    'horario*, hora =de cierre|apertura, (=cierran|=cerraron|=cerrado) antes, (=pone|=ponia|=dice|=decia) ..3 (=abierto|=abren) ..6 =cerrado',
  damage:
    'pantalla|=cristal|=vidrio ..1 estrellad*|=rota|=roto|quebrad*|rajad*|partid*|reventad*|agrietad*, =daño, =daños, dañad*, =golpe, =golpes, abolladur*, abollad*, =rayado, =rayada, =rayados, =rayadas, =rayon, =rayones, agrietad*, astillad*, (=llego|=vino|=llegaron) ..2 =roto|=rota|=rotos|=rotas',
  smell:
    '- (=olor|=huele|=olia) ..2 (=rico|=bien|=genial|delicios*|maravillos*), =olor, =olores, =huele, =olia, =olian, hedor, =peste, apest*',
  missing:
    '(=otra =vez|=siempre|=llego|=llegaron|=vino|=vinieron|=venia|=venian|=nuevo) ..2 =sin =el|=la|=los|=las|=mi|=mis|=nuestras|=un|=ni =salsa|=salsas|=patatas|=papas|=bebida|=bebidas|=postre|=postres|=pan|=cubiertos|=servilletas|=refresco|=refrescos|=ensalada|=tornillos|=tornillo|=cable|=cargador|=mando|=instrucciones|=piezas|=pieza|=pilas|=tapa|=queso|=guarnicion|=arroz|=complementos|=accesorios, (=llego|=llegaron|=vino|=vinieron|=venia|=venian) ..2 =sin =salsa|=salsas|=patatas|=papas|=bebida|=bebidas|=postre|=postres|=pan|=cubiertos|=servilletas|=refresco|=refrescos|=ensalada|=tornillos|=tornillo|=cable|=cargador|=mando|=instrucciones|=piezas|=pieza|=pilas|=tapa|=queso|=guarnicion|=arroz|=complementos|=accesorios, (=faltaba|=faltaban|=faltara|=falto|=faltaron|=falta|=faltan) ..3 (patata*|=papas|=papitas|postre*|=pan|refresco*|cubierto*|ensalada*|entrante*|hamburguesa*|pizza*|=arroz|pieza*|tornillo*|salsa*|articulo*|producto*|=cable|bebida*|=mitad|=algo), =lo =que =faltaba, parte|partes|piezas =que =faltaba|=faltaban, (pedido|envio|paquete) incompleto',
  cancelling:
    '(=dar|=darse|=darme|=darnos) =de =baja, =la =baja, rescindir, (cancelar|anular) ..2 (contrato|cuota|abono|suscripcion|membresia), =permanencia',
};

export const sectorWords: Cues['sectorWords'] = {
  // Who delivers meals is spoken of in a kitchen's words.
  delivery:
    'entrecot*, =vino, =vinos, solomillo*, =gambas, =calamares, =bravas, =lentejas, =garbanzos, =jamon, ceviche*, =asado, milanesa*, =sangria, camarer*, meser*, =carta, =cartas, =menu, =plato, =platos, =chef, cociner*, pizza*, =sopa, =sopas, =filete, =filetes, hamburguesa*, =sushi, =tapas, racion*, postre*, =paella, =paellas, croqueta*, =tortilla, =tortillas, ensalada*, marisco*, =arroz, bocadillo*, =bocata, =bocatas, =tarta, =tartas, =pastel, =pasteles, =helado, =helados, =cafeteria, =cafeterias, =panaderia, =panaderias, =heladeria, =heladerias, =pizzeria, =pizzerias, =restaurante, =restaurantes, =vermut, =chuleton, =chuletones, =taco, =tacos, empanada*, =churros, repartidor*, paquete*, pedido*, envio*, mensajer*, =rider, =app, =comida, =comidas, =cena, =cenas',
  restaurant:
    '=aceite, =freidora, =nevera, =plancha, entrecot*, =vino, =vinos, solomillo*, =gambas, =calamares, =bravas, =lentejas, =garbanzos, =jamon, ceviche*, =asado, milanesa*, =sangria, =bar, =cafe, =pan, camarer*, meser*, =carta, =cartas, =menu, =plato, =platos, =chef, cociner*, pizza*, =sopa, =sopas, =filete, =filetes, hamburguesa*, =sushi, =tapas, racion*, postre*, =paella, =paellas, croqueta*, =tortilla, =tortillas, ensalada*, marisco*, =arroz, bocadillo*, =bocata, =bocatas, =tarta, =tartas, =pastel, =pasteles, =helado, =helados, =cafeteria, =cafeterias, =panaderia, =panaderias, =heladeria, =heladerias, =pizzeria, =pizzerias, =restaurante, =restaurantes, =vermut, =chuleton, =chuletones, =taco, =tacos, empanada*, =churros, =comida, =comidas, =cena, =cenas, =cenar, =cenamos, =comimos, =desayuno, =desayunos, =almuerzo, =almuerzos, =cerveza, =cervezas, =carne, =carnes, =pescado, =pescados, =queso, =quesos, =terraza, =terrazas, =cocina, =cocinas, =pollo, =pollos, =app',
  hotel:
    'entrecot*, =vino, =vinos, solomillo*, =gambas, =calamares, =bravas, =lentejas, =garbanzos, =jamon, ceviche*, =asado, milanesa*, =sangria, =bar, =cafe, =equipaje, =equipajes, =aeropuerto, =aeropuertos, =vuelo, =vuelos, habitacion*, hotel*, hostal*, recepcion*, =check in, =sabanas, almohada*, colchon*, pernoct*, huesped*, =estancia, apartamento*, =minibar, =buffet, camarista*, =resort, =cama, =camas, =toallas, =piscina, =piscinas, =ducha, =duchas, =restaurante, =restaurantes, =desayuno, =desayunos, =cena, =cenas, =comida, =comidas, =menu, =menus, =plato, =platos, camarer*, marisco*, =paella, =paellas, masaje*, =spa, =app',
  retail:
    'entrecot*, =vino, =vinos, solomillo*, =gambas, =lentejas, =garbanzos, =jamon, =sangria, =gafas, =lentillas, =optica, =opticas, tienda*, =talla, =tallas, probador*, dependient*, =ticket, devolucion*, =supermercado, =supermercados, estanteria*, zapat*, camis*, abrigo*, vestido*, chaqueta*, pantalon*, =bota, =botas, sofa*, mueble*, =armario, =armarios, =lavadora, =lavadoras, =nevera, =neveras, =frigorifico, =frigorificos, =freidora, =freidoras, =cafetera, =cafeteras, =tetera, =teteras, =plancha, =planchas, =secador, =secadores, =batidora, =batidoras, aspirador*, juguete*, producto*, articulo*, =comprado, =compre, =compramos, =comprar, pedido*, envio*, paquete*, =app, =tarta, =tartas, pastel*, =queso, =quesos, =carne, =carnes, =pescado, =pescados, =fruta, =frutas, yogur*, =cerveza, =cervezas, =uñas, =esmalte, =esmaltes, =tinte, =tintes, =helado, =helados, pizza*, neumatic*, =aceite, =aceites',
  health:
    'dentista*, doctor*, =medico, =medicos, =medica, =medicas, clinica*, empaste*, =cirugia, muela*, enfermer*, pediatra*, fisioterap*, =fisio, =fisios, =ortodoncia, oculista*, dermatolog*, ginecolog*, radiografia*, consulta medica, =lentillas, =gafas, =optica, =opticas, =optico, =opticos, =graduacion',
  legal:
    'notari*, =bufete, =bufetes, procurador*, =divorcio, =divorcios, =herencia, =herencias, =testamento, =testamentos',
  finance:
    '=inmobiliaria, =inmobiliarias, hipoteca*, prestamo*, =descubierto, =mi banco, cajero =automatico, poliza*, plazo =fijo',
  education:
    '=clases, =mates, =matematicas, =ingles, =examen, =examenes, =matricule, =matricula, profesor*, =profe, =profes, alumn*, =colegio, =colegios, academia*, =temario, asignatura*, =deberes, =guarderia, =guarderias, =autoescuela, =autoescuelas, =universidad, maestr*, =secundaria, =bachillerato, =selectividad',
  auto: '=aceite, =aceites, =neumaticos, =llantas, =camioneta, =equipaje, =equipajes, =aeropuerto, =aeropuertos, =barajas, =frenos, =freno, =embrague, cambio =de aceite, mecanic*, =taller, =talleres, neumatic*, =itv, =motor, =motores, =carroceria, =parabrisas, amortiguador*, =gasolinera, =gasolineras, =gasolina, =surtidor, concesionari*, lavado =de coches, tren =de lavado, alquiler =de coches, =coche, =coches, =taxi, =taxis, taxist*, =moto, =motos, =app',
  beauty:
    'corte =de pelo, manicur*, pedicur*, peluquer*, =uña, =uñas, =pestañas, barber*, =tinte, =tintes, =mechas, =esmalte, =esmaltes, =flequillo, =flequillos, =cejas, =depilacion, =melena, =melenas, =permanente, estetic*, masaj*, =keratina, =alisado, =extensiones',
  app: '=la =app =se, ultima actualizacion, =actualizacion, =actualizaciones, iniciar sesion, =app store, play store, =android, =iphone, =app, =aplicacion, =aplicaciones, =suscripcion, =suscripciones, =contraseña, =contraseñas, =anuncios, pedido*, repartidor*, =taxi, =taxis',
  generic:
    '=vuelo, =vuelos, =aeropuerto, =aeropuertos, =barajas, =equipaje, =equipajes, =lentillas, =gafas, =optica, =opticas, =optico, =opticos, =inmobiliaria, =inmobiliarias, aerolinea*, azafat*, =embarque, caldera*, =quemador, fontaner*, electricist*, instalador*, cerrajer*, albañil*, veterinari*, =tintoreria, =tintorerias, =cine, =cines, =pelicula, =peliculas, butaca*',
};

export const staffRoles = `
  =fueran|=fuesen|=fuera|=haya|=hubiera|=hubiese =como, =que|=vaya|=menudo|=menuda =crack|=grande|=maquina|=genio|=figura|=artista, =agradecer|=agradezco|=agradecemos =a,
  =gente|=personas|=profesionales|=gente|=alguien =como,
  =mencion =aparte|=especial|=honor =para|=a,
  =pregunten|=preguntad|=preguntar|=pregunta|=preguntes|=pedid|=pidan|=pide|=pedir|=busquen|=buscad =por|=a, =atienda|=atiendan|=atendiera|=atendiese, =diez|=aplauso|=ole|=mencion|=ovacion|=monumento|=sobresaliente =para|=a, =chapo =por|=para, =en =especial|=concreto =a?, =especialmente =a, =agradecimiento|=gracias|=agradecer|=felicitar|=felicitaciones|=enhorabuena =a, =trato =de,
  camarero, camarera, mesero, mesera, =mozo, =moza, =barman, barista, recepcionista, =encargado, =encargada, gerente, estilista, peluquero, peluquera, barbero, mecanico, tecnico, conductor, =chofer, repartidor, mensajero, =chef, cocinero, cocinera, =guia, instructor, instructora, asesor, asesora, dependiente, dependienta, vendedor, vendedora, masajista, =dueño, =dueña, =duena, =empleado, =empleada, profesor, profesora, =profe, monitor, monitora, anfitriona, anfitrion, señor, señora, señorita, =chica, =chico, doctora, =fisio, compañera, compañero, =corta|=corto|=peino|=tiño|=atendio|=atendieron|=atiende|=recibio|=explico|=ayudo|=tocado|=toco, gobernanta, animador, animadora, socorrista, conserje, sumiller, =maitre, jefe|jefa|encargado|encargada =de =sala|=cocina|=tienda|=taller|=turno, responsable, directora, director, coordinadora, coordinador, enfermera, enfermero, veterinaria, veterinario, auxiliar, tatuador, tatuadora, cerrajero, fontanero, electricista, pintor, esteticista, manicurista, recepcionista|camarero|camarera =de =noche|=tarde|=mañana|=sala|=barra|=terraza, =chico|=chica|=señora|=señor =de =la? =recepcion|=barra|=caja|=tienda|=terraza|=sala|=limpieza|=mañana|=tarde|=noche`;
