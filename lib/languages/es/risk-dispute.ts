/** Arguing with the author. Written without accents, as texts are folded; how phrases are written is in lib/check/pattern.ts. */
export const dispute = {
  'fake-review': `
    (reseña*|resena*|opinion*|comentario*|critica*|=historia|relato|testimonio*|=queja|=texto|perfil|=cuenta|valoracion*|usuario|=todo|=esto|=eso) ..3 (=es|=son|=era|=fue|=parece|=parecen|=suena|=huele|=resulta|=sea|=esta|=estan|=ser) ..3 (fals*|inventad*|ficticio*|ficticia*|=ficcion|fabricad*|comprad*|pagad*|montaje|=bulo|=fake|trucad*|amañad*|irreal*|inexistente*|(=puro cuento)|(=un cuento)|(=de =pago)|(=pura fantasia)|(=pura invencion*)|(=una invencion*)|(=un =invento))
    (reseña*|resena*|opinion*|comentario*|critica*|perfil*|cuenta*|testimonio*|queja*|cliente*|usuario*|historia*|relato*) ..1 (fals*|=fake|inventad*|ficticio*|ficticia*|comprad*|fraudulent*|imaginari*|trucad*|fabricad*)
    (fals*|=fake|supuest*|presunt* inventad*|ficticia*|ficticio*|comprad*) (reseña*|resena*|opinion*|comentario*|critica*|perfil|cliente*|valoracion*)
    (=te|=os) ..2 (=inventaste|=inventasteis|=inventado|=inventas|=inventando|=imaginaste|=imaginado|saco* =de =la =manga)
    <start> (=se|=te|=os) (=lo|=la|=los|=las|=ha|=lo =ha|=la =ha|=esta)? (=invento|=inventa|=inventan|=inventaron|=inventado|=inventando|=imagino|=imaginado)
    (@you|@review|=todo|=claramente|=creemos|parece) ..3 =se ..2 (=invento|=inventa|=inventan|=inventaron|=inventado|=inventando|=imagino|=imaginado)
    =se ..2 (=invento|=inventa|=inventado|=inventando|=imagino|=imaginado) (=todo|=esto|=eso|=usted)
    =se ..1 sac* ..1 =de =la =manga
    (=inventarse|inventarte|=inventar) ..2 (=una|=la|=esta|=esa|=cosas|historia*|=todo|=algo)
    (=invento|=inventas|=inventaste|=inventa|=inventado|=inventando) ..2 (=toda|=todo|=una|=esta|=esa|=la) ..1 (=historia|cuento|relato|=queja|=todo|=esto)?
    (=bonito|=lindo|=menudo|=vaya|=gran|=bonita|=linda|=puro|=pura|=mera|<start> =que) ..2 (=cuento|=fabula|=ficcion|=fantasia|=novela|=pelicula|=invento|=invencion|=montaje|=patraña|=patrana)
    (=fruto|producto) =de ..1 @your ..1 imaginacion*
    (=nada|=ninguna) ..2 (=de =esto|=de =eso|=de =lo =que) ..6 (=paso|=ocurrio|=sucedio|=pasado|=ocurrido|=sucedido|=es =real|=existio)
    (=esto|=eso|=aquello|=lo =que ..2 (cuenta*|describe*|=dice|relata*)) ..1 (=nunca|=jamas|=no) ..1 (=paso|=ocurrio|=sucedio|=existio|=ha ..1 (=pasado|=ocurrido|=sucedido|=existido))
    (=nunca|=jamas|=no) ..1 (=paso|=ocurrio|=sucedio|=ha ..1 (=pasado|=ocurrido|=sucedido)|=existio) ..3 (=esto|=eso|=nada =de =esto|=asi)
    (alguien|=quien|quienes|=le|=les|=te|=os) ..1 (=le|=te|=les|=ha|=han|=habra*)? ..1 (=pago|=pagado|=paga|=pagan|=pagaron|contrato|=contrataron) ..3 (=por|=para|=a) ..2 (escribir*|publicar*|poner*|=hablar|=esto|=esta|dejar*|=que)
    (=cuanto|cuanto) ..1 (=le|=te|=les|=os) ..2 (=pago|=pagado|=pagaron|=pagan|=paga|=dieron) <question>
    (escrit*|generad*|redactad*|publicad*|hech*) ..2 (=por|=con) ..2 (=bot|=bots|robot*|troll*|=trol|chatgpt|=ia|=inteligencia artificial|maquina)
    (=es|=eres|=son|=parece) ..2 (=un|=una)? ..1 (=bot|=bots|troll*|=trol|=trols|(perfil =falso)|(=cuenta =falsa))
    (=no) ..1 (=es|=eres|=era|=fue) ..2 (cliente|clienta|huesped|=visitante|paciente|usuario|reseña|resena|opinion) ..1 (=real|=reales|autentic*|verdader*|genuin*|=de =verdad)
    (=no) ..2 (=es|=parece|=son) ..2 (autentic*|genuin*) ..2 (=su|=esta|=tu)? ..1 (reseña*|resena*|opinion*|comentario*)?
    (perfil|=cuenta) ..2 (cread*|abiert*|hech*) ..5 (perjudicar*|dañar*|danar*|atacar*|desprestigiar*|hundir*|difamar*|=hacer =daño)
    (reseña*|resena*|opinion*|comentario*|critica*|=texto) ..3 (encargo|encargad*|mercenari*|malintencionad*|=pagado)
    (campaña|campana) ..2 (=de)? ..2 (desprestigio|difamacion*|=acoso|reseñas|resenas|descredito)
    (escrit*|redactad*|publicad*|=escribe) ..1 (=un|=una) ..1 (=bot|=bots|robot*|=troll|=trol|=maquina)
    (sac*) ..3 =de =la =manga
    (=nunca|=jamas|=no) ..1 (=tuvo|=ha =tenido) =lugar
    (=quien|=quienes) ..1 (=le|=te|=les|=os) ..1 (=ha|=han)? ..1 (=pagado|=paga|=pagan|=pago|=pagaron|=manda|=contrato) <question>
    (perfil|=cuenta) ..1 (cread*|abiert*|hech*) ..7 (hacer* =daño|hacer* =dano|perjudicar*|atacar*)
    (reseña*|resena*|opinion*|comentario*|historia|queja) ..1 =no ..1 (=es|=son|=parece) ..1 (real|reales|autentic*|=cierta|=cierto|veraz|verdader*)
    - (=cuero|=pelo|=piel|pestañas|=uñas|plantas|=flores|=cesped|producto*|=falsa alarma|=techo) ..1 fals*
    - fals* (=techo|alarma|impresion*|expectativa*|esperanza*|contacto)
    - (=historia) =de =nuestr*
    - (=platos|recetas|coctel*|cocteles|recetas) ..2 inventad*
    - (=hemos|nuestr*|=nos|=chef|=que =nosotros) ..2 (invent*)
    - (=en =la|=reserva|=compra|=pedido|=ya|=entrada) ..1 pagad*
    - (=si|=en =caso =de) ..4 (=no) ..2 (cliente)
    - @our (=historia|=cuenta|perfil)
    - (=la|=una|=esa|=esta|=cada) =pelicula
    - (=casa|edificio|=plato|receta|=leyenda|historia =de =la) ..6 (=es =real|=existio)
    - (historia|leyenda) ..3 (parece*|suena*) ..2 (inventad*|=cuento) ..4 (=real|=verdad|=cierta)
    - =historia =de =la =casa
    - cuento tan (bonito|precioso|divertido|bueno)
    =existe ..1 =en (=su|=tu) (=cabeza|imaginacion|=mente|teclado|fantasia|novela|pelicula|mundo)
    (=paso|=pasado|ocurrio|sucedio|=florecido|=ocurrido) ..2 =en (=su|=tu) (=cabeza|imaginacion|=mente|teclado|fantasia|sueños)
    (=invencion|=fantasia|=ficcion) (=pura|=suya|=total|absoluta)
    (inventese|inventate|busquese|buscate|cuenteme) =otra
    (=habla|=hablas|=opina|=opinas|=escribe|=cuenta) ..1 =de =oidas
    (=suyo|=relato|=historia|@review|=hechos|=cuenta|=narra|=narran) ..6 ((=taller =de =escritura)|(escritura =creativa)|(genero =fantastico)|(ciencia =ficcion)|(premio ..2 (narrativa|literario|planeta|novela)))
    (reseñas|opiniones|comentarios|valoraciones|criticas) ..1 (calcad*|identic*|gemel*|clonad*|clavad*)
    (fabricad*|producid*|escrit*) =en =serie
    (perfil|usuario|=cuenta) ..3 (=nacio|nacido|puntuado|opinado) ..6 (=mismo =dia|=hoy|=ciudades|=martes|=lunes|=ayer|=semana)
    =euros ..2 (=le|=te|=se|=les) ..1 (escriben|redactan|=publican|=ponen)
    =cuanto (=le|=te|=les|=os) ..1 (=dan|=pagan|=dieron|=cae) ..2 =por
    (perfil|usuario|=cliente|=estrellas|reseñas|resenas|opiniones) ..2 (alquilad*|(=de =alquiler)|(=a =sueldo)|(=al =por =mayor)|(=por =encargo))
    =por =encargo ..3 (reseña*|opinion*|=pondria|escribir*|=escribe)
    =si ..5 (=hubiera|=hubiese|=hubieras|=existiera|estuviera) ..8 (=sabria|=sabrias) ..2 =que
    =no =hay =tal (=patio|jardin|terraza|camarer*|=sala|=plato|mesa|=menu|piscina|=ascensor|persona)
    (=le|=te) ..1 (=falto|=falta|=faltaba) ..1 (decir|añadir|contar|poner|escribir) ..1 =que ..1 (=habia|=hay|=tenemos|=vimos|=matamos|=llovia|=salio|=vino)
    (=ese|=esa|=dicho|=dicha|=tal) ..2 (=nunca|=jamas|=no) =se (celebro|produjo|=hizo|=dio|=rodo|sirvio)
    =jamas =se (rodo|produjo|celebro|sirvio|=hizo)
    =lo =que =no =paso
    - (=ese|=aquel) =dia =no =se
    - cuento (=tan|=mas) (tierno|dulce|bonito|lindo|emocionante|entrañable|divertido)
    =no ..1 (=se|=te|=os) (=invente|=inventes|=inventen|=inventeis) ..2
    (=menuda|=vaya|=que|=mucha|=gran|=cuanta) ..1 (imaginacion|inventiva) ..2 (=tiene|=la =suya|=la =tuya|=gasta|=tienes|=usted)
    (perfil|=cuenta|usuario) ..1 (cread*|abiert*|hech*) ..1 (=ayer|=hoy|=anteayer|=esta =semana|=esta =mañana|=hace =dos|=hace =un)
    (=esa|=la|=su|=esas|=las) (foto|fotos|captura|imagen) ..2 (trucad*|=retocad*|manipulad*|montaje|=falsa|=falsas|(=de =internet)|(=es =de =otro))
    (=la|=esa|=su) (foto|imagen) ..3 =no ..1 =es ..1 (=de =aqui|=nuestra|=de =este|=de =nuestr*)
  `,
  competitor: `
    (suerte|animo|exito*|enhorabuena) ..4 (=su|=tu) ..2 (=salon|=bar|negocio|local|restaurante|clinica|=taller|tienda|academia|hotel|cafeteria|peluqueria|despacho|gimnasio)
    (saludo*|saludos|recuerdos|=hola|=besos|abrazo*|=salude|felicidades|felicitacion*) ..2 (=a|=para|=de)? ..3 (competencia|competidor*|rivales|rival|(=los =de enfrente)|(=el =de enfrente)|(=los =de =al =lado)|(=la competencia))
    (estimad*|querid*|apreciad*) ..1 (competencia|competidor*|rival*)
    (competencia|competidor*|rival|rivales|vecin* =de enfrente|(=el =de enfrente)|(=los =de enfrente)|(=los =de =al =lado)) ..4 (escrib*|escrit*|pag*|envi*|mand*|=detras|ataq*|ataca*|envidi*|celos*|public*|encarg*|=juega|=jugando|=sucia|=sucio|intenta*|=quiere|hundir*|perjudic*|dañar*|danar*|desprestigi*)
    (escrit*|publicad*|pagad*|encargad*|enviad*|mandad*|dictad*|=viene|=vienen|proviene|=obra|=mano|=cosa|trabajo|=juego|=jugada|ataque|=intento|maniobra|=truco|=huele|=suena|campaña|campana|reseña|resena|opinion|comentario|=critica|estrategia) ..2 (=de|=por|=a|=desde) ..3 (competencia|competidor*|rival|rivales)
    @you ..3 (=trabaja|=trabajas|=trabajan|trabajais|=trabajaba|trabajo|=empleado|=empleada) ..3 (=para|=en|=con) ..2 (<name>|competencia|competidor*|rival*|enfrente|(=al =lado)|(=otro|=otra) (restaurante|hotel|salon|clinica|=bar|tienda|local|=taller|=peluqueria))
    <start> (=trabaja|=trabajas|=trabajan) ..1 (usted|ustedes|=acaso|=tu)? ..1 (=para|=en) ..2 (<name>|competencia|competidor*|rival*|enfrente|=al =lado)
    (=es|=eres|=son|=sois|=sera|=seras|=ser) ..3 (=dueñ*|=duen*|emplead*|amig*|soci*|cuñad*|hij*) ..3 (competencia|competidor*|rival|enfrente|(=al =lado)|(=la =calle =de =arriba))
    (=eres|=sois|(=es =usted)|(=son =ustedes)) ..2 (=de|=del) ..3 (enfrente|(=al =lado)|(=la =calle =de =arriba))
    =es (=de|=del) ..1 (=la|=los)? ..1 (cafe|=bar|restaurante|hotel|=local|tienda|salon|clinica|=taller|academia|=peluqueria) ..1 (=de =enfrente|=de =al =lado)
    (=es|=son|=sera|=ser) ..2 (=de|=del) ..2 (competencia|competidor*|rival)
    (=es|=eres|=son|=sois|=sera|=ser) ..2 (competidor*|competencia|rival) ..1
    (=viene|=vienes|=vienen|=vendra) ..2 (=de|=del) ..4 (=de enfrente|competencia|=de =al =lado)
    (=sabemos|=se|=creemos|=imaginamos|=suponemos|sospech*) ..4 (=que|=cual) ..3 (competidor*|competencia|rival)
    (=detras) ..2 (=de|=esta|=estan) ..6 (competencia|competidor*|rival|rivales|(=de enfrente))
    (dueñ*|duen*|propietari*|emplead*|amig*) ..3 (competencia|competidor*|(negocio|local|=bar|restaurante|hotel|salon) ..2 (rival|competidor))
    (escrit*|publicad*|enviad*|dictad*|encargad*) ..1 (=un|=una|=el|=la|=algun) ..1 (competidor*|competencia|rival|rivales)
    (=casualidad|=curioso|=curiosamente|=casualmente|=sospechoso) ..12 (competencia|competidor*|=de =enfrente|=de =al =lado)
    (competencia|competidor*|rivales) ..1 =ya? ..1 =no ..1 (=sabe|=saben|=descansa|=puede) ..2 (=que|=con)
    (=le|=te|=les|=os) ..1 (=manda|=envia|=mando|=envio|=paga|=han =mandado|=ha =mandado|=mandan|=envian) ..4 (competencia|=al =lado|=enfrente|rival*)
    - (precio*|tarifa*|ventaja) ..1 competitiv*
    - (competicion*|carrera|torneo|=partido|campeonato) ..4
    - (=sin|=buena|=sana) competencia
    - (aparcamiento|parking|estacionamiento|=parada|edificio|=plaza|=acera|terraza) ..1 =de enfrente
    (saludo*|abrazo*|recuerdos|=besos) ..2 (=al|(=a =la)|(=a =los)|(=para =el)) ..1 (ferreter*|panader*|=bar|colega*|restaurante|=taller|peluquer*|academia|clinica|hotel|tienda|carnicer*|dentista|librer*|gremio|pasteler*|farmac*) ..4 (=esquina|rotonda|=abajo|=arriba|=al =lado|=enfrente|=vecin*|=plaza|=frente)
    (casualidad|curioso|casualmente|oportuno|llamativo|curiosamente) ..12 (=abre|=abren|=abrio|=abrieron|inaugura*|inauguro|estrena|estrenan|estreno)
    (=firma|escribe|=manda|=envia|=dicta) ..2 (=la|=el|=los|=las) ..1 (panaderia|=bar|peluqueria|=taller|tienda|hotel|restaurante|clinica|academia|farmacia|ferreteria|heladeria|gimnasio|pizzeria|carniceria) ..2 (=abajo|=arriba|enfrente|=lado|esquina|=vecina|=vecino|=nueva|=nuevo)
    =se (=os|=le|=te) =ve ..2 =plumero
    (=no =es =casualidad|=casualidad) ..10 (=su =familia|=su =cuñado|=su =negocio|=enfrente|competencia)
    (=venga|=vienes|=viene|=vino|=vinieron) ..1 =a ..1 (espiar|copiar|=mirar =la =carta)
    (=su|=tu) (=jefe|empresa|negocio|local|tienda) ..6 (orgullos*|content*|(=entregue =a =tiempo)|=hablamos|=poca =gente|vacio|vacia)
    (=vive|viven) =de =hablar =mal
    =escribir =contra =sus =colegas
    (=un|=una) (fontanero|cocinero|hostelero|peluquer*|mecanico|dentista|panadero|fotografo|hotelero) ..2 reconoce ..2 =a ..1 otr*
    (=seguro|=fijo|apuesto|=se =nota|=parece|supongo|imagino|=diria) ..3 (=trabaja|=trabajas|=viene|=es|=cobra|=manda) ..2 (competencia|competidor*|rival|(=de =enfrente)|(=de =al =lado))
    (saludo*|recuerdos|abrazo*) =a ..1 (vecinos|amigos|colegas|primos) =de (=enfrente|=al =lado|=la =esquina|=la =otra =acera)
  `,
  'legal-threat': `
    (=demandaremos|=demandare|=demandarle|=demandarla|=demandarlo|=demandarte|=demandarles|demandaros|=demandamos|querellar*|=querella|querellarn*|=denunciar|=denunciaremos|=denunciare|=denunciamos|=denunciarle|=denunciarla|=denunciarlo|=denunciarte|=denunciarles|=denunciaros)
    (=vamos|=voy|=podemos|=podriamos|=dudaremos|=pensamos|pensando|=procederemos|=tendremos|=tendriamos|planteando*|=obligados|=dispuestos|=nos|=dudamos|=opcion|=merece|=podria|=hemos =decidido|=reservamos) ..4 =demandar
    (interpon*|interpus*|present*|pon*|=puesto|curs*|tramit*|prepar*|formaliz*|estudi*|inici*|redact*|recib*) ..3 (=demanda|=demandas|=denuncia|denuncias|querella|(=acto =de conciliacion*)|(accion* (legal*|judicial*|penal*))|burofax|(=carta documento))
    (accion*|medida*|=via|=vias|proceso*|procedimiento*|recurso*) ..2 (legal|legales|judicial|judiciales|penal|penales)
    (=por|=en) =la =via (legal|judicial|penal|civil)
    consecuencia* ..1 (legal*|juridic*|judicial*|penal*)
    responsabilidad* (penal|penales|civil|legal)
    (=nos|=lo|=la|=le|=te) ..1 (=vemos|=veremos|=vamos =a =ver|=encontramos|=encontraremos) ..2 (tribunal*|juzgado*|juicio|(=la =corte)|audiencia)
    (=vernos|encontrarnos|=verse|=veremos|=vemos|=nos =vemos|explic*|responder*|respond*|=contara|=contarlo|declar*|repetir*|acabar*|terminar*|=cita|cita*) ..3 (=en|=ante|=a) ..1 (=los|=el|=la|=un)? ..1 (tribunal|tribunales|juzgado*|juicio|=juez|=jueza|policia|(=la =corte))
    (llev*|acud*|recurr*|=ir|=iremos|=vamos|acudir*|recurrir*|denunci*|lleg*|plante*|pas*|poner*|pondr*|dej*|=puesto|entreg*) ..5 (=a|=al|=ante|=en =manos) ..2 (tribunal|tribunales|juzgado*|juicio|=justicia|policia|guardia civil|fiscalia|@lawyer|(nuestr* (@lawyer))|=autoridades)
    (@lawyer) ..4 (=se|=le|=les|=lo|=ya|=esta|=estan|=ha|=han|contact*|pon*|pondr*|llam*|escrib*|actu*|proced*|revis*|prepar*|estudi*|tom*|notific*|hablar*|envi*|recib*|encarg*) ..3 (contact*|pon*|pondr*|=pongan|llam*|escrib*|actu*|proced*|revis*|prepar*|estudi*|tom*|notific*|hablar*|=al =tanto|=en contacto|envi*|informad*|trabaj*|avisad*|encarg*|asunto|=caso|=ello|=esto|demanda*)
    (noticia*|=carta|=llamada|=escrito|burofax|comunicacion*|citacion*|requerimiento|=visita) ..3 (=de|=del) ..2 (nuestr*)? ..1 (@lawyer|juzgado*|tribunal*|policia)
    (=espere|=espera|=esperen|esperad|=aguarde|=preparese|=preparate|=prepare|recibir*|tendr*) ..4 (@lawyer|policia|=juzgado|=demanda|=denuncia|burofax|citacion*|querella|=carta documento)
    (habl*|sabr*|oir*|=entender*|=vera*) ..3 (=con|=de) ..2 (nuestr*|=mi|=mis) ..1 @lawyer
    (=hemos|=hemos|=tenemos|=he|=ya|=vamos|=nuestro) ..3 (contratad*|consultad*|instruid*|hablad*|avisad*|informad*|contactad*|trasladad*|pasad*|remitid*|puest*|entregad*|enviad*|derivad*) ..6 (@lawyer|policia|fiscalia|=juzgado|guardia civil)
    (=esto|=eso|=su|=tu|=ello|comentari*|reseña*|resena*|=lo =que|afirmacion*|palabra*|acusacion*|=es|=son) ..4 (=es|=son|constituy*|supon*|=ser|configur*) ..3 (difamacion*|calumnia*|injuria*|delito|delictiv*|difamatori*|injurios*|calumnios*|punible|ilegal|(=contra =la =ley)|perseguible*)
    (=por|=de|=es) (difamacion*|calumnia*|injuria*|=injurias)
    (difam*|calumni*|injuri*) ..6 (delito|=ley|=juez|juicio|tribunal*|denunci*|demand*|abogad*|=pena|penad*|castig*|consecuencia*|codigo penal|responsabilidad|=multa|policia|carcel|legal*|penal*)
    (codigo penal|articulo <number>) ..6 (injuria*|calumnia*|difama*|delito)
    (indemniz*|reclam*|exig*|pagar*|responder*) ..3 (=daños|=danos|perjuicio*) ..3 (=y perjuicio*|=ante|causad*|moral*|reputac*|nuestra|=a)
    (reserv*) ..3 derecho ..3 (accion*|demand*|denunci*|=medidas|=acudir|legal*|tribunal*|=emprender|judicial*)
    (emprend*|tomar*|=tomamos|inici*|adopt*|ejerc*|=tomando) ..2 (accion*|=medidas) ..1 (legal*|judicial*|penal*|oportunas =ante)
    (=juez|=jueza|policia|tribunal|justicia|=juzgado) ..2 (decidir*|=dira|dictar*|=se encargar*|juzgar*|=decida|resolver*|=vera)
    (=pagara|=pagaras|respondera*|=le =costara|=te =costara|=saldra =caro) ..4 (juicio|tribunal*|=juez|=ley|justicia|=juzgado|judicial*)
    (rastre*|identific*|localiz*) ..3 (=su|=tu|=la) (=ip|direccion* =ip)
    (=manos|=mano) =de ..2 @lawyer
    @lawyer ..3 (=hara|=haran|=hare) ..2 (llegar*|=saber)
    (explic*|=contar*|=decir*|repet*|respond*) ..3 (=delante =de|=ante|=frente =a) ..2 (=juez|=jueza|tribunal*|juzgado*)
    (proceder*|=procedemos|actuar*) ..2 (legalmente|judicialmente|=contra =usted|=contra =ti)
    (=caro|=cara) ..3 (tribunal*|juicio|juzgado*|=justicia)
    (accion*|medidas) ..2 =contra (=usted|=ti|=ustedes|=vos)
    =por (difamar*|calumniar*|injuriar*)
    - (much*|=alta|=gran|=por =la|=la|exceso =de|=picos =de|fuerte|=poca|=oferta =y|=tanta|=de =la) ..1 =demanda ..3
    - (=pista|cancha|=campo|torneo) ..2 (tenis|padel|futbol)
    - (amenaz*) ..4 (=con|demand*|abogad*|juicio|denunci*)
    - (derecho|=puede|=podra|=podria|=puedes|=quiere|=quiera|=decide|=desea|=dice|=menciona|=comenta|=anuncia|=libre) ..4 (=demandar|=denunciar|demandarnos|denunciarnos|juicio|tribunal*|reclam*|=acudir)
    - (=su|=con =un|=un) =abogado
    - nuestr* (abogad*|letrad*|bufete|equipo juridico|departamento legal) ..4 (ayud*|asesor*|atiend*|=trabajan =cada|especial*|acompañ*|defiend*)
    - (=acto|hoja*|=libro) ..2 (conciliacion*|reclamacion*|=quejas)
    - (seguro|responsabilidad) =de ..1 responsabilidad civil
    - (gracias|agradec*|valor*) ..4 denunciar*
    - demandamos ..2 (=mas|=luz|mejoras|solucion*)
    (vaya|busque|=buscando|prepare|=preparando|busquese) ..3 (=quien|alguien) ..2 (defienda|represente)
    ((=lo =suyo)|(=lo =tuyo)|(=lo =que =ha =escrito)|(=lo =que =hace)) ..2 (=es|=roza|=tiene|=constituye) ..2 (delito|delictivo|denunciable|penal|carcel|=codigo)
    (=de =esto|=de =eso|=de =ello|=de =usted) ..2 (=se) ..1 (=va =a)? ..1 (encargar*|ocupar*) ..3 (=juez|jueza|tribunal|justicia|@lawyer|=juzgado)
    (doler*|=costara|=salir*|=sale|=salen) ..4 (=bolsillo|=caro|=cara|=caras|=caros|=factura) ..6 (@lawyer|juez|=juzgado|tribunal|ley|juicio)
    @lawyer ..6 (precio|cifra|tasad*|valor*|contando|calcul*)
    (pedir*|reclamar*|exigir*|=pedimos|=reclamamos|=exigimos) ..3 (<number>|<money>|=mil|=diez|veinte|treinta|cien|=euros|dolares|=pesos) ..8 (=daño|=daños|perjuicio*|reputacion|=imagen|perdidas|=honor)
    (=sentar|=sentado|=sentaremos|=sentarle|=sentara) ..6 banquillo
    (=piden|pediran|=pedir|preguntar|preguntaran) ..3 =en ..1 (comisaria|=juzgado|cuartel)
    (=proxima|=siguiente|=otra) ..1 (=carta|=llamada|escrito|=visita) ..3 (=firma|=firmara|=sera|=viene|vendra|=hara|traera) ..4 (procurador*|@lawyer|=juez|=juzgado|notario|policia)
    - denunci* ..1 (=robo|=robos|=hurto|=bicis|vandalismo|pintada*)
    - (=la|=el|=su|=tu) (abogada|abogado|letrada|letrado|procuradora|procurador) ..1 (=le|=la|=lo|=te) (llamar*|escribir*|recibir*|explicar*|atender*|devolver*|enviar*|mandar*|pasar*) ..8 (=tarde|=mañana|documentos|=cita|dudas|expediente|=lunes|=martes|miercoles|=jueves|=viernes|=semana|=llamada|=pasos|=copia|=hoy|=gusto)
    (tendra*|recibira*|sabra*) ..2 noticias ..4 (conducto|juzgado|burofax|notario|tribunal*|(=via =judicial)|(=nuestros =abogados)|(=nuestro =abogado))
    (=le|=te|les) ..1 (=llamen|=citen) ..1 =a ..1 (declarar|juicio|=juzgado)
    (=le|=te|=les) ..1 (=llegue|llegara|=llega|caera) ..2 (citacion|=demanda|burofax|denuncia|querella|(=carta =certificada))
    (=competencia =desleal)|(=derecho =al =honor)|(codigo =penal)|(=es =constitutiv* =de =delito)|tipificad*
    (=numero|=ya =hay|=hay) ..2 (=de)? diligencias
    =en =poder =de ..1 nuestr* ..1 (asesoria|abogad*|letrad*|bufete|gabinete|(servicios =juridicos)|(departamento =juridico))
    (bufete|gabinete|asesoria|abogados|letrados|abogado|abogada) ..6 (=gana|=ganar|perder|=pierde|frot*|=encantado) ..3 (=seguro|=casos|=manos|=juicio|=pleito|=casi =nunca|=reseña|=con)
    =con =lo =que (=nos|=me) ..2 (indemni*|=pague|=tenga =que =pagar)
    =cuanto ..1 =le (=cayo|=costo|=salio|=pidieron) ..3 (ultimo|ultima|anterior|=otro)
    (palabras|@review|=lengua|bromas|calumnias) ..8 (=sale|=salen|saldra|saldran|=salir|=saliendo|=cuestan|costara|=costar) ..2 (=cara|=caras|=caro|=caros|(carisim*))
    =no =valen ..1 =las =estrellas
    (sostener*|=defender|ratific*|mantener*|=repetir*) ..5 =ante ..1 (=un|=el|=la)? ..1 (=juez|jueza|tribunal|juzgado|notario)
    (embargando|embargado|embargar) ..3 (=pension|=nomina|=sueldo|=casa|=cuenta)
    (=le|=te|=os|=les) ..1 (=puede|=va|=podria|=pueden|=vaya) ..1 ..1 (=salir|costar) ..2 (=caro|=cara|=carisimo|=un =disgusto|disgusto|=dinero)
  `,
  'demand-removal': `
    - (=para|=poder|=podamos|=podremos|oportunidad|esperamos|=posible|intentar*) ..3 (=cambiar|=mejorar) (=su|=tu|=vuestra) (opinion|impresion|percepcion|experiencia)
    (@review|=lineas|=palabras|=estrella) ..3 (desaparezca*|desaparecier*|=sobra|=sobran|=dejaran =de|=no =siguier*) ..4
    @delete ..3 (@review|palabra*|mentira*|calumnia*)
    @delete (=esto|=eso|=lo =que ..2 (=ha|=has|escrib*|public*|dij*|=dice|=puso))
    @delete (=lo|=la|=esto|=eso)? ..1 (inmediat*|=ya =mismo|=ahora =mismo|=hoy =mismo|cuanto antes|=de =aqui)
    (import*|molest*|ruego|rogamos|pedimos|pido|agradec*|solicit*|exij*|exig*) ..6 (@delete)
    (ped*|pid*|rog*|rueg*|solicit*|exig*|exij*|insist*|agradec*|esper*|quer*|quier*|invit*|=instamos|=insto|podri*|pued*|pod*|deb*|import*|molest*|conven*|favor|suger*|tien*|mejor) ..6 (@delete) ..3 (@review|=esto|=eso|(=lo =que)|(=lo (publicado|escrito|dicho)))
    (borrel*|borral*|borrenl*|eliminel*|eliminal*|eliminenl*|retirel*|retiral*|retirenl*|suprimal*|borradl*|despubliquel*)
    (=puede|=puedes|=podria|=podrias|=pueden|=debe|=deberia|=debes|=pedimos|=pido|=ruego|=rogamos|favor|agradec*|importaria|=tiene =que|conviene|=mejor|=hora =de|gustaria|=exigimos|=considere|=piense|=haga|=proceda|=instamos|=solicitamos|=correcto|oportunidad|=toca|=queda|=valdria|=lleva|=decida|sabria) ..4 (borrarl*|eliminarl*|retirarl*|quitarl*)
    - (retirel*|retiral*|retirenl*) ..1 (=en|=cuando) ..3
    (=se|=sea|=sean|=ser|=este|=fuera) ..2 (borrad*|eliminad*|retirad*|suprimid*|=borre|=elimine|=retire|=suprima) ..3 (@review|=esto|=eso)
    (@review) ..3 (=sea|=sean|=ser|=debe|=deberia|=debera|=tiene|=se) ..3 (borrad*|eliminad*|retirad*|suprimid*|borrar*|eliminar*|retirar*|=desaparecer|=desaparezca|=borre|=elimine|=retire)
    (eliminacion*|=retirada|=borrado|supresion*) ..1 =de ..2 (@review)
    (@change) ..2 (=su|=tu|=esta|=esa|=la|=el|=ese|=este|=vuestra) (reseña*|resena*|comentari*|opinion|publicacion*|=critica|=post|=texto|review|testimonio)
    (retir*|trag*|desdig*|desdec*) ..3 (palabra*|acusacion*|afirmacion*|=dicho)
    (retractes*|=retractate|=retractese|rectifiquel*|=rectifique)
    (@review) ..1 (=no) (=debe|=puede|=deberia) ..2 (=seguir|=estar|=permanecer|=quedar)
    (ped*|pid*|rog*|rueg*|exij*|exig*|solicit*|quitas*|import*|agradec*) ..4 (=baje|=bajes|=bajen|bajel*|bajar*|=quitase|=quitases|=borrase|=borrases|=eliminase|=retirase|=retirases) ..4
    (=borrase|=borrases|=eliminase|=eliminases|=retirase|=retirases|=quitase|=quitases|=suprimiese) ..3 (@review|=esto|=eso|=lo)
    (=rectifica|=rectifique|=rectifiquen) ..1 (=o|=ya|public*|inmediat*)
    - (mancha*|=marca|=cargo|=coste|aplicacion*|=app|cookies|=cache|archivo*|=cuenta|=datos|pintura|maquillaje|=pelo|bolsa*|=ruido|tarjeta|producto|=plato|=pedido|=mesa|ingrediente*|pagina|=lista|equipaje|suciedad|=silla|=cera|tatuaje|=factura|dinero|=cobro)
    - (=hemos|=hemos|=ya|nuestr*|=vamos =a|=nos) ..3 (@change|@delete|eliminad*|retirad*|borrad*) ..3 (=carta|=menu|procedimiento|=texto|=ficha|=web)
    - (=puede|=puedes|=podra|=libre|libertad|posib*|=permite) ..4 (@change) ..3 (reseña|resena|opinion|comentario) ..2 (=si|=cuando|=en =cualquier|siempre)
    - (@change) ..3 @our
    - (revisar*|=revise|=revisa) ..3 (comentari*|opinion*|queja*|reseña*|resena*) ..2 (=con|=junto|=del =equipo|=de =cerca|=en =detalle|=al =detalle|internamente|=por =dentro)
    - (=podamos|=podemos|=poder|=para|=hemos|=vamos =a|=nos =permite) ..1 (revisar*|corregir*|cambiar*|mejorar*|revisad*)
    - @delete ..3 (=cita|=citas|notificacion*|suscripcion*|avis*|alerta*|filtro*|anuncio*|=foto|=fotos|direccion*|articulo*|etiqueta*|adhesivo*|perfil|=alarma|=sal|=grasa|=polvo|=barra|=barras|nieve|obstaculo*|=pase|entrada*|=caja)
    - (=bajar*|=baje|=bajen|=bajes) ..4 (musica|volumen|precio*|persiana|temperatura|recepcion|=a)
    (@review|=lineas|=parrafo|=esto|=estrella|palabras) ..2 (=se =vaya|=se =vayan|=se =marche|=se =marchen|=se =esfume|=se =esfumen|=se =fuera|=se =borre|=deje =de =verse|=dejen =de =verse|=deje =de =existir|=no =siga|=no =sigan)
    (hagal*|hazl*|hacerl*|haga|haz) ..2 desaparecer ..4
    (pedimos|pido|rogamos|ruego|=exigimos|=solicitamos) ..2 =que ..2 (elimine|elimines|borre|borres|retire|retires|quite|quites|=baje|=bajes|suprima) ..4
    (gustaria|encantaria|quisieramos|esperamos|confiamos) ..3 =no ..2 (=volver =a =leer|=volver =a =ver|=ver|=leer|encontrar*) ..3 (=esto|=eso|=este|=esta|comentario|reseña)
    - (=idea|sugerencia|propuesta|posibilidad|consejo) =de (quitarl*|retirarl*|eliminarl*)
    - (retirar|=quitar|eliminar|=borrar) (=las|=los|=la|=el|=una|=un) (=mesas|=sillas|=mesa|=silla|=macetas|=toldo|=cajas|=basura|=coche|=plato|=platos|=mancha|=manchas|=musica|=nieve|=nido)
    - sac* =los =colores
    - (=recibe|=recibes|=llega|=sms|enlace|sospechos*) ..4 (borrel*|borral*|eliminel*)
    - (@review) (=le|=les|=no =le) (=sobra|=sobran|=falta) ..2
    - (pizarra|disco|memoria|historial|=datos|archivo*|=cache|pantalla|=lista|cinta|imagenes|grabaciones|mancha*|pintada*|grafiti*|tinta) ..3 =se (=borra|=borran|=elimina|=eliminan|=quita|=quitan|=retira|=retiran)
    (deshagase|deshazte|deshaceros|deshaganse) =de ..2 (@review|=texto|=eso|=esto|estrella*)
    (tachelo|tachela|anulelo|anulela|bajelo|bajela|sueltelo|tirelo) ..1
    - (pedido|reserva|=cargo|recibo|aire|volumen|calefaccion|toldo|persiana) ..8 (anulelo|anulela|bajelo|bajela)
    (=anule|=anulen|=anulad) ..1 (=su|=esa|=esta|=tu|=la) ..1 @review
    (=se =corrige|=se =arregla) ..1 (quitandol*|borrandol*|eliminandol*)
    (retractarse|=retractese|retractate) ..4
    (=limpiar|=limpie) ..1 (nuestra|=la|=esta) (pagina|=ficha|=web)
    (=darle|=dale|=dele) =a =la =papelera
    @review ..4 =no ..1 (siga|siguiera|seguiria|continue) ..1 (=a =la =vista|=ahi|publicad*)
    =ponga ..3 =en =blanco
    (=quite|=quita|=borre|=borra|retire|=elimine|=saque) ..1 (=esa|=ese|=eso|=esas) ..1 (tonteria|tonterias|=cosa|barbaridad|=texto|parrafada|=de =ahi|disparate|estrella|mentira|=foto =de =ahi)
    (=quite|=quitela|=quitelo|=quitalo|=quitala|=borrelo|borrelo|retirelo) ..4 =de =ahi
    - (borral*|borrel*) =y ..1 (bajal*|bajel*|=vuelve|=vuelva|instal*|descarg*|reinstal*|=abre|=abra)
  `,
  'ask-rating': `
    - (=para|=poder|=podamos|=podremos|oportunidad|esperamos|=posible|intentar*) ..3 (=cambiar|=mejorar) (=su|=tu|=vuestra) (opinion|impresion|percepcion|experiencia)
    (@raise|@change|pasar*|=pase|poner*|=ponga|=pon|ponerl*|pongan*|convertir*|transformar*|dejar*|=deje|=deja|subirl*|=dar|=darle|=darnos|regalar*|=denos|=danos|otorg*) ..4 (@stars|=cinco|=5|=cuatro|=4|=mas =alta|=mas =alto)
    - (convert*|canje*|sumar|acumul*|pasar|cambi*) (=los|=sus|=tus|=esos) =puntos
    - (=se|=le|=les|=os|=nos) (=deja|=dejo|=dejan|=dejar*) ..1 =nota
    - (dej*|pon*) ..2 =nota ..2 (=bajo|=en =el|=en =la|=al|=sobre|=junto)
    (@change|@raise) ..2 (=su|=tu|=la|=esa|=esta|=vuestra) ..1 (valoracion*|puntuacion*|=nota|calificacion*|estrella*|puntaje|reseña|resena|opinion|evaluacion*|rating)
    (subirl*|subal*|subel*|cambiarl*|cambiel*|cambial*|mejorarl*|aumentarl*|ponerl*|dejarl*|pasarl*) ..2 (=a|=en) ..2 (=cinco|=5|cuatro|=4|=mas)
    (merec*) ..6 (estrella*|puntuacion*|=nota|=un =cinco|=un 5|calificacion*|valoracion*|=un =diez)
    (=mejor|=mas =alta|=mas =alto|superior|=mas =justa|=mas generosa|=mas positiva) ..1 (puntuacion*|=nota|calificacion*|valoracion*|rating|puntaje)
    (puntuacion*|=nota|calificacion*|valoracion*|puntaje|rating) ..1 (=mas =alta|=mas =alto|=mejor|superior|=mas =justa|=mas generosa|=mas positiva|=mas favorable*)
    (=otra|=una|=alguna|=un =par =de|=dos|=unas) ..1 (estrella*|estrellita*) (=mas|adicional*|extra)
    (=una|=otra) estrellita
    (=cinco|=5) estrellas ..4 <question>
    (=no|=acaso) ..2 (merec*|=nos =daria|=nos =da) ..4 (estrella*|=nota|puntuacion*|calificacion*)
    (ayud*|apoy*|regal*) ..4 (=con) ..2 (=cinco|=5|=sus|=mejores) ..1 estrellas
    (agradec*|ped*|pid*|esper*|=ojala|podri*|pued*|=gustaria|rog*|rueg*|=injusta) ..5 (reconsider*|replante*) ..2
    merec* ..4 (=cuatro|=cinco|=4|=5|=tres|=mas =nota)
    - (hotel|restaurante|servicio|experiencia|=trato|=alojamiento|=de) ..1 (=cinco|cuatro|=tres|=5|=4|=3) estrellas
    - (gracias|=agradecemos|agradecid*|=agradezco|alegr*|ilusion*|honr*|encant*|feliz|felices|celebr*) ..8 (estrella*|puntuacion*|valoracion*|=nota|calificacion*)
    - (=nuestra|=nuestras|=nuestro) ..1 (puntuacion*|=nota|valoracion*|calificacion*|estrellas)
    - (trabaj*|esforz*|=ganar*|ganarn*|esfuerz*|=hasta =merecer*|=para =merecer*|aspir*) ..6 (estrella*|=nota|puntuacion*|valoracion*|calificacion*)
    - (revisar*|=revise|mejorar*|cambiar*) ..3 (@our|=el =servicio|=los =procesos)
    - =de ..1 (@stars) ..1 (=que)
    - (=mesa|=turno|=pedido|=fecha|=de =mesa|habitacion*|=talla|=dia) ..3 (=cinco|=5|cuatro|=4)
    - (=libre|=puede|=puedes|posib*) ..4 (@change) ..3 (=si =lo =desea|=cuando =quiera)
    - decid* ..6 (reseña|resena|opinion|valoracion*|puntuacion*)
    - @our ..2 (reconsider*|replante*)
    - (=nos|=vamos =a|=hemos) ..2 (replante*|reconsider*)
    - (=lleno|=llena|=cielo|=noche|lluvia) ..1 =de estrellas
    - =a =las (=cuatro|=cinco|=4|=5)
    - =nota ..3 (=de =la =clase|curso|examen|alumn*)
    - (estrellas|=cielo|=noche) ..6 (terraza|playa|=ver|desierto|luna|techo)
    - (=merecido|=merezca|=valido|=valiera) ..2 (=una|=un) ..1 (=sola|=solo|=única) ..1 @stars
    - (lament*|sent*|=siento|pena) ..8 merec*
    (editelo|editela|editalo|editala|retoquelo|retoquela|rectifiquelo) ..4
    (hund*|=baja|=bajo|=tira|=tiro|destroz*) ..1 (=la|=nuestra) ..1 (=media|=nota|puntuacion|valoracion) ..6
    - =es =de =nota
    - (@change|@raise) ..3 (version*|aplicacion*|=app|navegador|sistema)
    (=cinco|=5|cuatro|estrella*|=nota|puntuacion) ..12 (=cambielo|=cambiela|=cambialo|=cambiala|=subalo|=subala|=pongala|=pongalo)
    (=ese|=esos|=esas|=esa) ..1 (=uno|=dos|=tres|=una|estrella*|=nota) ..2 (engord*|creciera*|=subiera|=subieran|=suba|=suban|multiplicar*|mejorar*|cambiara|tuvier*)
    - (=podamos|=podemos|=podriamos|faltado|=falto|=hacemos) ..8 (estrellas|=cinco|=5)
    - (=cuatro|=cinco|=5|=4) (tornillos|=años|=dias|horas|minutos|semanas|=meses|personas|platos|=mesas|=pasos|clics|=veces|=euros|kilometros|=camas|habitaciones|=plazas|piezas|litros|grados|metros|=niños|amigos)
    =por =que =solo (=tres|=dos|=una|=cuatro|<number>) <question>
    (corrijalo|subalo|subala|corrijala|muevalo) ..1
    - (volumen|brazo|persiana|pieza|cremallera|silla|asiento|escalera|paquete) ..3 (subalo|subala|muevalo)
    (=modificar|cambiar|mover|=mueva|mejorar) ..2 (=numero|=cifra|casilla|casillero|media) ..2 (arriba|=ahi)
    (=otra =pensada|=otro =pensamiento|=segunda =vuelta) ..3 (=nota|notita|estrella*|puntuacion)
    (=vuelva|=vuelve) ..2 (=a =contar|=a =puntuar|=a =valorar|=a =la =encuesta)
    (dejarnos|deja|=nos =deja|aprobarnos|=nos =pone) ..3 (suspenso|aprobar*|aprobado|notable|sobresaliente) <question>
    =carita ..1 (=roja|triste) ..4 (=verde|content*|=feliz)
    (=a =nosotros|=ponganos|=pongame|=denos) ..2 (=algo =decente|(=una =nota =justa)|(=una =nota =mejor))
    (=con|=por) ..1 (=cinco|=cuatro|<number>) estrellas ..4 (satisfech*|content*|justo|=tendria|bastaria)
    (merecemos|merezco|=merecia|mereciamos) ..2 (=mas|=otra =nota|=algo =mejor|=cinco|=cuatro|=mejor =nota)
    =no =es ..1 (=justo|=justa) ..4 (subanos|=suba|subenos|cambie|cambielo|subala)
    (subanos|subenos|subale|subele) ..3 (=nota|estrella*|puntuacion|valoracion)
  `,
  'gag-clause': `
    (contrato*|termino*|condicion*|clausula*|=normas|=norma|reglamento|politica*|acuerdo|=bases|=reserva) ..6 (prohib*|impid*|vet*|(=no permit*)|(=no autoriz*)|excluy*|sancion*|penaliz*|restring*) ..6 (reseña*|resena*|opinion*|opinar*|comentario*|=comentar|critica*|criticar*|publicar*|negativ*|valoracion*|queja*|=hablar =mal)
    (firm*|acept*|compromet*|acord*|suscrib*|aceptad*) ..10 (=no|=sin) ..2 (publicar*|opinar*|escribir*|comentar*|criticar*|hablar*|dejar*|reseñar*|difundir*|perjudicar*)
    (clausula*|acuerdo*|=pacto|contrato) ..2 (=de)? ..1 (silencio|confidencialidad|(=no comentar*)|(=no =criticar*)|(=no =desprestigio)|mordaza|(=no denigracion*))
    (prohibid*|=prohibe|=prohibimos|=no permitid*|=no autorizad*|(=no =esta permitid*)|=no =se permit*) ..4 (publicar*|=dejar|=escribir|=hacer|reseña*|resena*|opinion* negativa*|comentario* negativo*|critica*|=criticar)
    (reseña*|resena*|opinion*|comentario*|critica*) ..2 (negativ*|mal*)? ..3 (=estan|=esta|=son|=quedan|=queda) ..2 (prohibid*|vetad*|penalizad*|sancionad*|multad*|(=no permitid*))
    (reseña*|resena*|opinion*|comentario*|critica*|publicar*) ..5 (incumpl*|viol*|infring*|vulner*|contravien*|contrari*) ..4 (contrato|termino*|condicion*|clausula*|acuerdo|=normas)
    (incumpl*|viol*|infring*|vulner*) ..4 (contrato|termino*|condicion*|clausula*|acuerdo) ..6 (publicar*|reseña*|resena*|opinion*|comentario*|criticar*|=opinar|=escribir)
    (multa*|penalizacion*|sancion*|=cargo|recargo|=cobraremos|=cobramos|cobrar*|tarifa) ..5 (=por|=para) ..3 (reseña*|resena*|opinion*|comentario*|critica*) ..2 (negativ*|mal*)?
    (=cobramos|=cobraremos|=multamos|=multaremos|=multa|penaliz*|sancion*) ..6 (=quien*|=los =que|=al =que|clientes) ..4 (publi*|escrib*|=deje|=dejen|opin*) ..3
    - (prohibid*) ..1 (=fumar|=la =entrada|=el =paso|=el acceso)
    - (secreto|proteccion* =de =datos|privacidad) ..8
    - (=por|=nuestra|=la|=su|maxima|absoluta|total|nuestro =deber =de|=deber =de|=estricta) confidencialidad ..8
    - (valor*|gracias|agradec*) ..6 (opinion*|comentario*)
    (=punto|clausula|articulo|apartado|=pagina) ..2 (<number>|=uno|=dos|=tres|cuatro|=cinco|=seis|siete|=ocho|=nueve|=diez|=doce|quince) ..10 (opinion*|reseña*|critic*|comentari*|=publicar|=opinar)
    (=no =se =cuenta|=no =se =comenta|(=se =queda =en =casa)|(=se =queda =aqui)) ..6 (=firma|=firmo|firmado|contrato)
    (contrato|clausula|estatutos|reglamento|condiciones|poliza|anexo|consentimiento|=bases|terminos) ..6 (=callar|=callarse|silencio|=multan|=no =comentar|=no =opinar|=no =contar|(=se =habla =aqui =dentro))
    (=a =cambio =de) ..1 silencio
    (=dio|=dan|=diste|=dieron) ..2 palabra ..4 =de =no ..3 (poner*|opin*|valor*|cont*|escrib*|coment*|habl*)
    =no =da =derecho =a ..1 (contar|opinar|quejarse|escribir|valorar)
    (contrato|clausula|condiciones|normas|reglamento) ..6 =no ..1 (=puede|=puedes|=pueden|=podra|=debe|=se =puede) ..2 (opinar|publicar|=escribir|contar|reseñar|valorar|criticar|quejarse|hablar)
  `,
  retaliation: `
    (=tras|despues|=por|=debido|=a =raiz|=con|=ante|=desde|=dada|=visto) ..3 (@review) ..6 (vetad*|bloquead*|=lista =negra|expulsad*|(=no =sera*)|cancel*|cerrad*|cierr*|anulad*|prohibid*|(=no =es bienvenid*)|(=ya =no)|(=no podra*)|(=no =vuelva*)|(=no =volvera*))
    (@you|=le|=te|=les|=os|=lo|=la|=queda|=quedas|=quedan|=esta|estas|=estan|=sera|=seras|=hemos) ..4 (vetad*|bloquead*|(=en =la =lista =negra)|(=en =nuestra =lista =negra)|expulsad*|(=persona* =non grata*))
    (=le|=te|=les|=os|=lo|=la|=los) (((=hemos|=he|=tenemos) (=vetado|=bloqueado|=expulsado))|=vetamos|=vetaremos|=bloqueamos|=bloquearemos|=expulsamos)
    (=lista =negra|=lista =de =vetados|derecho =de admision*)
    (=no|=nunca|=jamas|tampoco) ..3 (=le|=te|=les|=os|=lo|=la)? ..2 (volver*|=volvamos)? ..1 (=a)? ..1 (atender*|atend*|recibirl*|recibirt*|=recibimos|=recibiremos|aceptar*|acept*|servir*|serv*|aloj*|admit*|reserv*|dej* =entrar|dar* =mesa|querer* ver*) ..3 (=mas|=otra =vez|=nunca|=jamas|(=de =nuevo)|=aqui|=nunca =mas|(=gente =como)|(=a =gente)|(=a =clientes)|(=a =personas)|(=como =usted*)|=en =adelante|=en =el =futuro)
    (=no|=nunca|=jamas|=ni) ..1 (=se)? ..1 (moleste*|molestes|=le =ocurra|=te =ocurra|=se =atreva|=te =atrevas) ..2 (=en|=a)? ..1 (volver*|regresar*|=venir|=aparecer|=reservar|pisar*)
    (=no|=nunca|=jamas) (=nos|=ustedes|=usted|=tu|=mas)? (=venga|=vengas|=vengan|=aparezca|=pise|=pises) ..2 (=a|=por|=mas|=nunca|=jamas|=aqui)? ..2 (@our|=casa|local|=aqui|=nunca|=mas|=pisar|=poner|=entrar|negocio|restaurante|hotel|tienda)
    <start> (=no|=nunca|=jamas) (=nos|=ustedes|=usted|=tu|=mas)? (=vuelva|=vuelvas|=vuelvan|=volvais|=regrese|=regreses|=regresen|=venga|=vengas|=vengan|=aparezca)
    (=y|=favor|=pero|(=asi =que)|=pues|=mejor|=mejor =que|=usted|=ustedes|preferimos =que|pedimos =que|queremos =que|rogamos =que) ..1 =no (=vuelva|=vuelvas|=vuelvan|=volvais|=regrese|=regresen|=aparezca)
    (=no|=ya =no) ..2 (=es|=eres|=sera|=seras|=son|=sois|=esta) ..1 (=bien)? ..1 (bienvenid*|=bien recibid*)
    (busqu*|=busca|busc*|encuentr*|eli*|vaya*|=vete|=id|=vayas|=vayase) ..1 (=a|=al)? ..1 (=otro|=otra|otros|=cualquier =otro) ..1 (restaurante|hotel|=sitio|=lugar|local|clinica|dentista|medico|tienda|=peluqueria|salon|=taller|=bar|proveedor|gimnasio|=parte)
    (=puede|=puedes|=pueden|=vaya|=vete|mejor) ..2 (=irse|=irte|=ir|=marcharse|=vaya|=comer|=reservar) ..1 (=a|=en)? ..1 (=otra =parte|=otro =sitio|=otro =lugar|=otro =lado|=la competencia)
    (puertas|puerta) ..3 cerrad* ..2 (=para|=a) ..1 (usted*|=ti|=vos)
    (cancel*|anul*|cerr*|cierr*|suspend*|rescind*|=damos =de =baja|revocad*) ..4 (=reserva|=cuenta|contrato|membresia|=abono|suscripcion*|tarjeta|=cita|=pedido|=plaza) ..5 (=por|=debido|=tras|=a =causa|=a =raiz) ..3 (@review)
    (=su|=tu) ..1 (=reserva|=cuenta|contrato|membresia|=abono|suscripcion*|=cita) ..4 (cancelad*|anulad*|cerrad*|suspendid*|bloquead*) ..5 (=por|=debido|=tras|=a =causa|=a =raiz) ..3 (@review)
    (=gente|personas|clientes|=quien|quienes) ..5 (=no|=nunca|=ya =no) ..2 (=es|=son)? ..1 (bienvenid*|atend*|servi*|admit*|acept*|=queremos)
    (=no) ..1 (=le|=te|=les|=os|=lo|=la) ..1 (=queremos|=necesitamos) ..2 (=como cliente*|=aqui|=de =vuelta|=ver*)
    =no ..1 (=queremos|=quiero|=deseamos) ..1 (=volver =a)? ..2 (=verle|=verla|=verte|=veros|=verlo|tenerl*|recibirl*|=ver =a) ..3
    (=tiene|=tienes|=queda|=quedan|=le =queda) ..2 prohibid* ..2 (=entrada|acceso|=paso|=volver)
    (cancel*|anul*|cerr*|suspend*|rescind*|revoc*) ..3 (=reserva|=cuenta|contrato|membresia|=abono|suscripcion|tarjeta|=cita|=pedido) ..3 =por =lo =que ..2 (escrit*|publicad*|=dicho|=puesto)
    (=aqui|@you =aqui) ..1 =ya? ..1 =no ..1 (=entra|=entras|=come|=comes|=vuelve|=vuelves|=pone)
    @you ..1 =ya =no ..1 (=entra|=entras|=come|=comes|=vuelve|=vuelves|=pone)
    - (menores|niñ*|fum*|mascotas|=perros|tarjeta*|efectivo|=sin =reserva)
    - (=si|=cuando|=donde) ..4 (=prefiere|=decide|=elige|=va)
    - (@them) ..1 (=no) (=se)? (atend*|recib*|=aceptaron|sirvi*)
    - (lament*|sent*|perdon*|disculp*) ..6 (=no) ..3 (atend*|recib*|servi*|acept*)
    - (telefono|tarjeta|=app|=cuenta|pantalla|puerta|acceso) ..2 bloquead*
    - (bienvenid*) =a
    - =que =no =vuelva* ..1 =a
    - =para =que ..2 =no =vuelva*
    - =no =vuelva* =a ..2 (pasar*|=tener|=ocurrir|=suceder|=esperar|=faltar|=quedarse|=llevarse|=encontrar*|=cargar)
    - =no =recibir* ..3 (avisos|correos|publicidad|llamadas|mensajes|notificaciones|boletin*)
    =no ..2 (=hay|=habra|tendremos|=quedara|=queda) ..2 (=plaza|=hueco|=mesa|=sitio|=cita|=hora|agenda) ..2 =para ..1 (=usted|=ti|=su|=tu|=gente|=quien|=quienes)
    (agenda|=libro|=centralita|=local|restaurante) ..3 (=llena|=lleno|completa|completo|=comunicando) ..3 (=para =usted|=para =ti|=cuando =llame|=hasta)
    (busquese|buscate|busquense|=vaya =buscando|=ve =buscando|=vayan =buscando|=puede =ir =buscando|=ya =puede =buscar) ..1 (=otro|=otra|otros|nuevo|nueva)
    =no ..1 (=nos|=me) ..1 (=vuelve|=vuelves|=volvera|=volveras) =a =ver
    =no (=le|=te|=les|=os) ..1 (=vendemos|servimos|=atendemos|=despachamos|=alquilamos|=arreglamos|=fiamos|=damos|=vendo|=sirvo|atiendo|arreglo) ..2 (=ni|=nada|=mas|ningun)
    =desde =que ..2 (escribio|=escribiste|publico|=publicaste|=opino|=puso|=critico) ..8 (=no|=ya|=ni|=acabo)
    (=por|(=cosas =de)|(=eso =pasa =por)) ..1 (publicar|escribir|opinar|criticar) ..2 (tonteria*|=asi|=eso|=mal|barbaridad*|mentira*|=cosas)
    (=le|=te|=les) ..1 (diremos|=contestaremos|=diran) ..3 (=completos|=llenos|(=que =no))
    (=estaremos|=tendremos) ..3 (=completos|=llenos|=ocupados|(=agenda =llena)|(=libro =lleno))
    (borrado|=borramos|tachado|tachamos) ..3 (=su|=tu) ..1 (=ficha|numero|nombre|=cuenta|contacto)
    - (borrado|borramos) ..8 (pidio|pediste|solicit*|ley|datos)
    (=digale|=dile|despidase|olvidese|olvidate) ..1 ((=adios =a)|=de) ..2 (=su|=tu) ..1 (=mesa|=plaza|=cita|=hora|descuento|taquilla|=hueco|=clase|=reserva|=sitio)
    (matricula|=plaza|contrato|inscripcion|renovacion|=alquiler|=abono) ..10 =no =se ..1 (tramitara|renovara|aceptara|admitira)
    - (=no =se|=hasta) ..6 =hasta =que
    - borr* ..2 =cuenta ..1 =cuando (=quiera|=lo)
    - =damos =ni =un =respiro
    - a quien no y
    - (=puede|=puedes|=podra|=podria|=pueden|=quiere|=desea|=desee|=quieras|=como|=para) ..2 (=borrar|=tachar) ..1 (=su|=tu) ..1 (cuenta|ficha|numero|nombre)
    (=anulamos|=cancelamos|=anulado|=cancelado|=retirado|=bloqueado|=bloqueamos|=retiramos|=anuladas|=canceladas) ..2 (=sus|=su|=tu|=tus) ..4 (proximas|proxima|siguientes|futuras|futura)
    (tarjeta|=carne|=abono|=cuenta|=bono|=pase|=llave) ..4 (=deja|dejara) =de (funcionar|=valer|=servir|=abrir)
    (tarjeta|=carne|=cuenta|=plaza|=abono|reserva|=cita) ..5 ((=a =mejor =vida)|bocazas|(=de =baja ..4 (=raiz|palabras|reseña|comentario)))
    (=su|=tu) (=proxima|=proximo|siguiente) ..4 (=la|=lo) (=plancha|=hace|=corta|=arregla|=lava|=cocina|=repara|solucione|=arregle|=busca|=pinta|=corte|=planche|=haga|=lleve) ..2 (=usted|=tu|=otro|=otra|cuñado|=su|=quien)
    (=proxima|=proximo) ..3 =que ..1 (=la|=lo|=se =la|=se =lo) (solucione|=arregle|=haga|=lleve|=corte|prepare|cocine|=busque) ..3 (=su|=tu|=otro|=otra|=usted)
    (hagalo|=hazlo|repostel*|compreselo|comprelo|=reposte|alojese|cortese|curese|arreglelo) ..2 =en =otr* (tienda|=sitio|=lado|=bar|=taller|restaurante|carretera|=parte|gasolinera|=local|clinica|peluqueria|hotel)
    (cliente|=quien|(=el =que)|(=la =que)) ..4 (insult*|difam*|=habla =mal|critica|=nos =deja) ..10 (=se =queda|=no =entra|=no =pasa|=se =apaña|=no =vuelve|=no =se|=no =repite|=fuera)
    (=no =hace =falta) =que (=vuelva|=venga|=traiga) =mas
    =tenemos ..1 (=su|=tu) (=cara|=foto|matricula) ..2 =en ..1 (=la|=el) (entrada|=puerta|recepcion|mostrador|=barra|=caja)
    (repartidor|conductor|tecnico*|=chicos|equipo|=porteros|camareros) ..3 (=orden|=ordenes|instrucciones) =de =no
    (=no|=nunca) ..3 (=cruza|cruzara|=pisa|=pisara|=pise|(=pasa =de)|(=pasara =de)) ..2 (=la|=esta|nuestra|=este|nuestro) ..1 (=puerta|umbral|=local|=casa|consulta|=taller|clinica|tienda)
    (quitado|borrado|tachado|sacado|eliminado) =de =la =agenda
    =lista =de =espera =de =gente
    (reserva|=cita|=plaza|pedido) ..1 (=queda|=quedan|=esta) (cancelada|anulada|cancelado|anulado) ..3 ((=por =lo =que ..2 (escrit*|=dicho|public*))|(=por =su (reseña|comentario|actitud)))
    - gracias ..2 =por escribir =algo =asi
    =libreta|=lista =negra ..3 (recepcion|=barra|=nuestra|=casa|=local)?
    =no =hay =mesa =para =usted|=ustedes|=gente
  `,
  'demand-proof': `
    (mientras|=hasta) ..2 (=no|=que) ..3 (=veamos|=vea|=vemos|=veo|=tengamos|=recibamos) ..3 (=tique|ticket|=foto|=fotos|=prueba|pruebas|factura|recibo|=parte|informe|=comprobante|justificante)
    (demuestrel*|demuestral*|=demuestre|demuestrenl*|=demuestren|(=demuestra (=lo =que ..2 (=dices|=dice|=cuentas|=cuenta|afirmas|afirma|acusas|acusa|=escribes|=escribe)|=tus|=tu))|pruebel*|pruebal*|demostradl*|demostrel*|=demostrarl*|pruebenl*)
    (=puede|=puedes|=pueden|=podria|=podrias|podeis|=podes|=deberia|=debe|=tiene|=tendra|=haga|favor|=a =ver =si|=primero) ..3 (demostrar*|=probar =lo =que|probarl*|acreditar*|justificar* =lo =que|aportar* ..2 prueba*)
    (=donde|=donde) ..1 (=esta|=estan|=quedo|=tiene|=hay) ..3 (=el|=la|=las|=los|=su|=sus|=tu|=tus)? ..1 (ticket|=tique|=factura|recibo|boleta|=prueba|pruebas|=foto|=fotos|=comprobante|justificante|evidencia*|documentos)
    (muestre*|muestra*|muestren*|enseñe*|ensene*|=enseña|=ensena|enseñanos|ensenanos|presente*|aporte*|=aporta|=aportar|adjunte*|=adjunta|suba*|=denos|=danos|=deme|traiga*|envie*|=publique|=ponga|mande*|mostrar*|enseñar*|exhib*|=facilite) ..4 (=prueba|pruebas|evidencia*|ticket|=tique|=factura|recibo|boleta|=comprobante|justificante|=foto|=fotos|documento*|captura*)
    (=tiene|=tienes|=tienen|teneis|=tenes|=hay|=posee|existe*|dispone) ..3 (=prueba|pruebas|evidencia*|=fotos|testigo*|ticket|recibo|=factura) <question>
    (=sin) ..2 (=prueba|pruebas|evidencia*|ticket|recibo|=factura|=fotos) ..6 (palabr*|acus*|=nada|=hablar|=humo|=no =hay|vacia*|valor|vale*|opinion*|facil|=es|=son|conversacion*)
    (mientras|=hasta) ..3 (=no|=que) ..3 (muestr*|enseñ*|present*|aport*|demuestr*|prueb*|=envie) ..4
    (respald*|apoy*|sustent*|acompañ*|fundament*) ..3 (palabras|afirmacion*|acusacion*|=lo =que|=ello|=eso|=queja) ..3 (=con)? ..1 (prueba*|hecho*|foto*|evidencia*|=datos|documento*)
    (respald*|demuestr*|prueb*) ..3 (=con) ..1 (prueba*|hecho*|foto*|evidencia*|=datos|documento*)
    (=prueba|pruebas|evidencia*|ticket|recibo|=factura) ..2 (=por favor|=o) <question>
    (=carga =de =la =prueba)
    (=justifiquese|justifiquel*|justificate|=justifique ..2 (=su|=sus|=lo =que|=esa|=esas))
    (=exigimos|=exijo|=pedimos|=queremos =ver|=quiero =ver|=queremos|=quiero) ..2 (=prueba|pruebas|evidencia*)
    (=foto|=fotos|prueba|pruebas|ticket|recibo|factura) ..2 =donde ..1 (=estan|=esta)
    - (=prueba|=pruebe|=prueben|pruebas|=probar) ..2 (=nuestr*|=los|=la|=el|plato*|=carta|=menu|conduccion*|gratuita|=masa|=de =sonido|medica*|alergia|=de =nuevo|=otra =vez|=otro|laboratorio|=gratis)
    - (noches|=dias|semanas|=meses|=horas|=gratis) ..2 (=para|=de) ..1 probarl*
    - (=a =prueba =de)|(=como =prueba)|(=buena =prueba)|(=prueba =de =ello)
    - (=fotos) ..2 (=nuestr*|=carta|=web|=galeria|bonit*|preciosas)
    - (=enseñamos|=ensenamos|=mostramos|=colgamos|=compartimos) ..2 (=su|=tu|=la) ..1 (=foto|=fotos)
    - (traig*|=trae|=traelo|=traela) ..4 (ticket|=tique|=factura|recibo|comprobante)
    - (envi*|mand*|adjunt*|compart*|escrib*) ..6 (=foto|=fotos|captura*|ticket|=tique|=factura) ..6 (privad*|=chat|correo|formulario|=web|soporte|=app|whatsapp|perfil)
    - (escribenos|escribanos|=escribe|=escriba) ..6 (=foto|=fotos|captura*)
    =a =ver ..1 (=ese|=esa|=esos|=esas|=sus) ..1 (ticket|=tique|factura|recibo|=foto|=fotos|pruebas|=prueba|=parte|informe)
    - probarl* ..1 =con (=otro|=otra|=otros)
    - (=poder|=podamos|=gustaria|esper*|encantar*|=queremos|=oportunidad =de|=confiamos|=deje*) ..2 demostrar*
    - (pruebel*|pruebal*) ..1 (=con|=en|=sin|=antes|=primero|=cuando|=de =nuevo|=otra)
    - (=lo|=como|=que|=esto|=eso|comentario|reseña|=mensaje) ..1 =demuestra
    - enseñaremos la foto
    <start> =demuestra
    (=pues|=venga|=anda|=entonces|=va|=primero) ..1 =demuestra
    <start> =a =ver (=el|=la|=los|=las) (pantallazo|captura|ticket|=tique|factura|recibo|=foto|=fotos|prueba|pruebas|justificante|resguardo|informe|=video|=audio)
    <start> (=acredite|=acredita|=documente|=certifique|acreditelo|documentelo)
    =otra =cosa ..1 =es ..2 (demostrarl*|documentarl*|probarl*|acreditarl*|sostenerl*)
    (=decirlo|hablar|acusar|amenazar|escribirlo|opinar|quejarse) ..1 =es ..1 (=facil|=gratis|=barato) ..6 (demostr*|=prueb*|aportar|document*|acredit*|=otra =cosa)
    (traig*|traeme|traenos|enseñ*|muestr*|=presente) ..6 (etiqueta|recibo|prueba|pruebas|papel|informe|testigo*|sellado|dictamen|resguardo) ..6 (=hablamos|=hablaremos|=charlamos|=discutimos)
    (=muestreme|muestremel*|enseñemel*|=muestrela|=muestrelo|muestramel*)
    =hasta =que ..4 (certifique|dictamine|=acredite|=jure)
    =cuando (=nos|=me) ..1 (=traiga|enseñe|=muestre|=presente|aporte) ..3 (dictamen|perito|notario)
    (=presente|aporte|=traiga|=consiga|=pida|adjunte) ..3 (informe|dictamen|=acta|certificado) ..1 (pericial|notarial|(=de =un =perito)|(=de =laboratorio))
    (=le|=te|=os) (=reto|desafio|emplazo|retamos|desafiamos|emplazamos) =a ..1 (=que)? ..1 (muestr*|enseñ*|demostr*|demuestr*|present*|traer*|aport*|encontr*|probar*|=diga)
    (=lo|=la|=le) (=vio|=oyo|=grabo) ..1 =alguien <question>
    (=por =que) ..1 =no ..1 (=lo|=la|=le|=los)? (=grabo|grabaste|fotografio|(=hizo =fotos)|(=hizo =una =foto)|(=saco =fotos)|(=saco =una =foto)) <question>
    =con =que ..1 (bascula|=regla|=metro|termometro|cronometro|=reloj|balanza) ..3 (=peso|=midio|mediste|cronometro|comprobo|calculo)
    (supongo|imagino|suponemos|imaginamos) ..2 =que ..1 (=lo|=la|=los) ..1 (=tendra|=guardo|conservara|=conserva) ..2 (firmad*|escrito|grabad*|document*|ticket|recibo)
    =quien (=me|=nos) ..1 (asegura|garantiza|=dice|demuestra) ..3 =que <question>
    (=suba|=cuelgue|=publique|=adjunte) ..3 (resguardo|extracto|albaran|contrato|etiqueta)
    =una =sola =prueba ..1 =de
    (aporte|aportar|muestre|mostrar) ..1 (=un|=una) (=solo|=sola) ..1 (correo|mensaje|=foto|prueba|papel|documento|testigo)
    (enseñeme|muestreme|enseñenos|muestrenos|deme|denos) ..1 (=un|=una) (=solo|=sola|=unico|=unica)
    =sin (comprobante|tique|ticket|factura|=foto|prueba|pruebas|captura) =no =hay (=queja|reclamacion|=nada|=caso)
    =quien acusa ..3 (demostrar|probar|acreditar|prueb*|demuestr*)
    =a =ver ..1 (=suba|=sube|=subi|=enseñe|muestre|mostra) =el|=la|=ese|=esa (video|=foto|captura|tique|mensaje)
  `,
  'deny-customer': `
    (@you|=nunca|=jamas|=no) ..2 (=nunca|=jamas|=no|=ha|=has|=han) ..1 (=ha|=has|=han|habeis)? ..2 (=estuvo|=estuviste|=estuvieron|=estado|=vino|=viniste|=vinieron|=venido|visito|=visitaste|=visitado|=alojo|=alojado|=alojaste|=comio|=comido|=comiste|=ceno|=cenado|=compro|=comprado|=compraste|=pidio|=pedido|=pediste|=reservo|=reservado|=reservaste|=puso|=pusiste|=pisado|=piso|=entrado|entro|=consumido|=consumio|contrato|=contratado|=fue|=sido|=fuiste|=era|=es|=eres|=figura|=figuras|=aparece) ..3 (=aqui|@our|=con nosotros|cliente|clienta|huesped|paciente|alumn*|local|=casa|=pie|=un =pie|restaurante|hotel|tienda|clinica|salon|=taller|=nada|=los =pies|sistema|registro*|=base|=en =el|=en =la|lista*)
    (=no|=nunca|=jamas|ningun|ninguna) ..2 (=hay|=hubo|existe*|=existe|=tenemos|=tuvimos|=hemos|consta*|figura*|aparece*|=tengo|registra*|=habia|=hay) ..4 (cliente|clienta|huesped|paciente|alumn*|=reserva|=pedido|=visita|registro*|persona|constancia|=nadie|=compra|=socio|usuario|=cita|=ficha) ..4 (=con|=a|=de|=en|=suyo|=suya|=alguno|alguna|=tal|=ese|=esa)
    (=no) (existe*|=hay|=tenemos) ..1 (=tal|=ese|=esa|semejante|dich*) (cliente|clienta|huesped|paciente|=reserva|=pedido|persona|=visita|=compra)
    (=tal) (cliente|clienta|huesped|=reserva|=pedido|persona) ..1 (=no) existe*
    (=nadie|ningun|ninguna) ..2 (cliente|persona|huesped|paciente|alumn*)? ..2 (=con|=de|=llamad*|=bajo) ..2 (=ese|=este|=su|=tal|=dicho) nombre
    (=nunca|=jamas|=no) ..2 (=le|=te|=les|=os|=lo|=la|=los|=las)? ..1 (=hemos|=habiamos)? ..2 (=atendimos|=atendido|=servimos|=servido|=vimos|=visto|=alojamos|=alojado|=recibimos|=recibido|=tratamos|=tratado|=conocemos|=conocido|=tenido|=tuvimos) ..3 (=a =usted*|=aqui|antes|=como cliente*|=nunca|=jamas|@you|=por =aqui|=en =la =vida|=en =nuestra =vida)
    (=nunca|=jamas) ..1 (=le|=te|=les|=os|=lo|=la) ..1 (=hemos)? ..1 (atend*|=visto|=vimos|servi*|aloj*|conoc*)
    (=nunca|=jamas|=no) (=ha|=has|=fue|=es|=era|=fuiste|=eres|=han|=son) (=sido|=usted|=ustedes|=nunca|=jamas)? (=nunca|=sido)? (=un|=una)? (=cliente|clienta|clientes|huesped|huespedes|paciente|alumn*|=socio) ..1 (@our|nuestr*)?
    (=no) ..2 (=esta|=estas|=figura|=figuras|=aparece|=apareces|=consta|constas|=se =encuentra|=estaba) ..2 (=en|=entre) ..2 (nuestr*|=la|=las|=el|=los) ..1 (base*|sistema*|registro*|lista*|libro*|archivo*|clientes|huespedes|=reservas|fichero*)
    (=su|=tu|=ese|=este) (nombre|=reserva|=pedido|=visita) ..1 (=no) ..1 (=consta|=aparece|=existe|=figura|=esta)
    (=no|=imposible|=dificilmente) ..2 (=pudo|=puede|=pudiste|=que) ..2 (=haber)? ..1 (estad*|venid*|comid*|alojad*|visitad*|=estuviera|=estar)  ..2 (=aqui|=con nosotros|@our|=ese =dia|=en nuestr*)
    (=aqui|=ese =dia|=esa =noche) ..2 (=no|=nunca|=jamas) ..2 (=ha|=has)? ..1 (=estuvo|=estuviste|=vino|=viniste|=estado|=venido|=comio|=ceno)
    =no ..1 =nos? ..1 (=consta|=constan|=figura|=aparece) ..6 (cliente|clienta|visita|=reserva|estancia|=estado|=compra|=haya|paciente)
    (=aqui|=casa|local|negocio|hotel|restaurante|tienda) ..2 =no ..2 (=ha|=has|=han)? ..1 (=entrado|=estado|=venido|=puesto|=entro|=vino|=estuvo|=comido|=pisado) ..2 (=nunca|=jamas|=usted|=en =su =vida)
    (@you|=nunca|=jamas) ..1 =no? ..1 (=se|=te)? (=ha|=has|=han) ..1 (hospedad*|pernoctad*|contratad*|alquilad*|matriculad*) ..3 (=aqui|=nunca|=jamas|@our|=este|=esta|=con)
    @you ..1 =no ..1 (=se|=te)? (=ha|=has|=han) ..1 (hospedad*|alojad*|pernoctad*|=estado|=comido|=comprado|=venido) ..2 (=nunca|=jamas|=aqui)
    - (lament*|sent*|=siento|=pena|lastima|=ojala|esper*|perdon*|disculp*) ..10
    - (=no) ..3 (encontr*|localiz*|identific*|relacion*|hall*|=dar =con|logr*|ubic*|conseguim*|=podido|=pudimos|=podemos|=vemos|=vimos) ..2 (ningun|ninguna|=su|=tu|=la|=una)? ..1 (=visita|=reserva|=pedido|estancia|=cita|=compra|=ficha)?
    - (=no) ..1 (=ha|=has|=fue|=estuvo|=estuvimos) ..2 (=a =la altura|satisfech*|content*|comod*|=bien|=bueno|=buena|atendid*|facil|=del =agrado|agradable|=como)
    - (=no) ..2 (=hay|=existe|=tenemos) ..1 (excusa*|justificacion*|=duda|=disculpa)
    - (=no) ..1 (=dude|=duden)
    - (servicio|atencion*|=trato|=equipo|cocina|=habitacion|=comida|=todo|=sala) ..2 =no ..1 (=estuvo|=fue|=era)
    - =no =estuvo ..1 (fin*|=a =la =altura|=bien|=acertado)
    - =no ..1 (=tratamos|=comentamos|=hablamos|=entramos) ..2 =aqui
    - =no (=lo|=los|=las) =habiamos (=visto|=tenido|=probado)
    - =no =habia =nadie ..3 (guardia|recepcion|mostrador|=puerta|=turno|=barra|=caja|=alli)
    - =nunca =es =que
    - intencion ..3 (=nunca|=no) ..8
    - (=tratamos|=tratado) ..1 (=datos|=asuntos|=temas|=casos|=informacion)
    - (todavía|aún) no hemos dado con
    - nunca había venido nadie
    - (=su|=tu) nombre =no (=aparece|=figura|=consta|=sale|=esta) ..2 (=ningun|ninguna|=el|=la|=los|=las) ..1 (panel|cartel|carteles|puerta|pantalla|listado =publico|=lado|=sitio|tablon|portal|foto|web|muro|pulsera|sobre)
    (=nunca|=jamas) ..1 =se ..1 =ha ..1 (sentado|tumbado|subido|apuntado|matriculado|montado) ..3 (=en|=con|=aqui)
    =no ..1 =nos =visito
    (=para =no =haberse|=para =no =haber) ..2 (puesto|subido|sentado|pisado|entrado|comido|venido|estado) ..4
    (=primera =noticia) ..2 =que ..1 (tenemos|tengo) ..1 =de (=usted|=ti)
    (=no|=nunca) ..2 (=ha =preparado|preparo|=ha =servido|=sirvio) ..2 =solo ..3 =para ..1 (=esta|=usted|=este|=esa|=ese)
    =nunca =fue (encargado|pedido|reservado) ..3 ..1 (=a|=en|=con)
    =no (=le|=te|=la|=lo|=les|=os) (conocemos|conozco) =de =nada
    =no (=le|=te|=la|=lo|=les|=os) =hemos =visto ..1 (=nunca|=jamas|=en =la =vida)
  `,
  'platform-appeal': `
    (google|tripadvisor|trustpilot|booking|=yelp|facebook|airbnb|amazon|moderador*|moderacion*|administrador* =de =la =pagina|plataforma|=trip advisor|=mercado =libre|(señores =de)|(=esta =web)) ..4 (=por favor|borr*|elimin*|retir*|quit*|revis*|bloque*|actu*|verifi*|compr*|hag*|mir*|=por =que|permit*|dej*|controle*|filtr*|sancion*|deb*|pued*|tendr*|tien*|atencion*|expuls*|banne*|acept*|public*) ..5 (=esto|=esta|=este|=estos|=estas|=eso|=esa|reseña*|resena*|opinion*|comentario*|perfil*|cuenta*|usuario*|mentir*|pas*|=algo|public*|=gente|personas|critica*|=lo)
    (ped*|pid*|solicit*|=solicitado|exig*|rog*|rueg*|reclam*|escrit*|contactad*|avisad*|=instamos|denunciad*|reportad*|=reportamos|notificad*|comunicad*|informad*|apelad*|=invocamos|=hemos ..2 =hablado) ..5 (=a|=ante|=con) ..2 (google|tripadvisor|trustpilot|booking|=yelp|facebook|airbnb|amazon|moderador*|moderacion*|plataforma|=mercado =libre|administrador* =de =la)
    (=hemos|=he|=ya|=vamos =a|=acabamos|=sera|=ha =sido|=fue|=queda|=esta) ..3 (reportad*|reportar*|denunciad*|marcad*|señalad*|senalad*|notificad*) ..4 (@review|usuario|perfil|=cuenta|=la|=lo|=su|=a google|=por)
    (@review|perfil|=cuenta) ..4 (=ha|=han|=fue|=sera|=esta|=queda|=ya) ..3 (reportad*|denunciad*|marcad*|señalad*|senalad*)
    (=reportaremos|=reportamos|=denunciamos|=denunciaremos) ..3 (@review|perfil|=cuenta|=lo =que)
    (moderador*|moderacion*|google|tripadvisor|=yelp|trustpilot) <question>
    - (=en|=a =traves|=por|=via|=desde) ..1 (google|tripadvisor|booking|facebook|=yelp|trustpilot|amazon|airbnb|=la plataforma) ..4 (reserv*|pag*|=vimos|=vio|=leyo|ver*|encontr*|=maps|=fotos|=ficha|perfil|mapa*|gracias)
    - (reportad*|comunicad*|notificad*|avisad*|informad*) ..4 (=a|=al) ..2 (cocina|equipo|direccion*|mantenimiento|gerencia|departamento|responsable*|encargad*|desarroll*|proveedor|transport*|limpieza|=jefe)
    - (=averia|=fallo|problema|error|=fuga|incidencia) ..4 (reportad*|comunicad*|notificad*|denunciad*)
    - google =maps
    - (confirmacion*|numero|reserva*) ..1 =de booking
    - (reembolso|devolucion|compra|=pago|suscripcion) ..3 google
    <start> (=señores|direccion|informaticos) =de =la =web
    (=servicio =de =reseñas|=servicio =de =resenas|=contenido =inapropiado)
    (pulse|pulsado|=pulsar|marcado|=dado) ..2 (banderita|=bandera|(=boton =de =denuncia))
    =nadie (comprueba|controla|=revisa|=filtra|vigila|=mira) ..3 (=esto|=estas =cosas|reseñas|resenas|opiniones|comentarios) <question>
    (doctoralia|=trustpilot|=tripadvisor|=thefork|=booking|=google|glassdoor|airbnb) ..3 (recordamos|=deberia|=tendria)
  `,
  commenters: `
    (amig*|=gente|lector*|señores|vecin*|tod*|clientes|seguidor*|compañeros|=ustedes|vosotros) ..4 (juzg*|decid*|saqu* ..2 conclusion*|=vean|=opinen|=ved) ..3 (=por =si|=ustedes =mismos|vosotros =mismos|=mismos|=quien|=sus =propias)?
    (=juzguen|=juzgad|=saquen|=sacad) ..3 (mism*|conclusion*|=por =si)
    (gracias|=bravo|grande) ..2 <name> ..5 (=al =menos|=por =lo =menos|usted|=tu|alguien) ..4 (=si|=ve|=entiende|=comprende|=ves|=entiendes|=sabe|=sabes|=que)
    (gracias) ..2 <name> ..4 (=que|=ella|=el|=esta) ..4 (equivoc*|=miente|=mientes|=mienten|=mienta|=mientas|=mientan|exager*|razon|mentir*|=miente)
    (=menos =mal|=al =menos|=por =lo =menos) ..2 (=que)? ..2 (alguien|usted|=tu|alguno*) ..3 (=lo)? ..1 (=ve|=ves|entiende*|comprend*|sabe*|cree*|=dice)
    (=verdad|cierto|=no =es =cierto|=a =que) ..2 (=que)? ..1 (=todos|=tenemos|=estais|=estan)? ..2 (razon|=de acuerdo|=con nosotros) 
    (=verdad =que|=a =que) ..3 (=tenemos razon|=estan =de acuerdo|exager*|=es injust*)
    (=todos|=todo =el =mundo|=aqui) ..3 (=de acuerdo|=con nosotros|=nos =dan =la razon|=nos =apoyan|=saben =como|=saben =que|=ven =que|=vemos =que) ..6
    (=el|=la|=este|=esta|=dicha|=dicho) (autor|autora|señor|señora|cliente|usuario|=usuaria|persona|individuo|=tipo|=tipa) ..2 (=se equivoc*|=miente|=mientes|=mienten|=mienta|=mientas|=mientan|exager*|=esta =mintiendo|=no =dice =la =verdad|=no =tiene razon|=nos =quiere|=miente)
    (=no) ..2 (=crean|creais|=le =crean|=la =crean|=lo =crean|=hagan =caso|hagais =caso|=escuchen|alimenten) ..3 (=a|=al|troll*|=este|=esta|=ella|=el|autor*|=nada|=lo =que)?
    (=como) ..1 (=bien)? ..1 (=dice|=dijo|=comenta|=señala|=apunta) <name> ..3 (arriba|=abajo|=en =su|comentario*|=mas)
    (=ella|=él|autor*) (=se =equivoca|=esta equivocad*|=miente|=mienten|=mintio|=mentia|=exagera)
    (opin*|juzg*|decid*) (=vosotros|=ustedes|=vosotras) ..2
    =gracias ..2 <name> ..4 (defend*|=apoyarnos|=por =la =defensa|=salir =en)
    - (bienvenid*|saludos|abiert*|recuerdos|gracias =a =todos)
    - @staff ..3 (=se equivoc*)
    =y =a (=ti|=usted|=vosotros|=ustedes) ..2 <name>
    (=te|=le|=os|=les) ..1 (=ha|=han)? ..1 =dado =vela
    (=a|=al) ..2 (=los|=las|=quien|=quienes|=que|=señor|=señora) ..4 (coment*|respond*|aplaud*|opin*|=mete*|=pone|=ponen) ..3 (=abajo|=debajo|=arriba|=like|=likes|=hilo|cizaña|=leña)
    (=le|=te|=os|=les) (=contesto|=contestamos|=respondo|=respondemos|=digo|=decimos) ..2 =tambien
    =los =que (aplaud*|coment*|jalea*|opin*|=rien|=dan) ..2 (=abajo|=debajo|=arriba|=aqui|=like|=likes)
    - (=contestamos|=respondemos|=contesto|=respondo) =tambien (=por|=en|=aqui|=desde)
    (cuent*|=dile|explic*|recuerd*|contad*|decid*|=decirle|contarle|=diga*|explicarle) ..2 =a (=este|=esta|=ese|=esa|=aquel) (señor|señora|hombre|mujer|chico|chica|cliente|clienta|persona|=tipo|individuo|caballero|muchacho)
    (gracias|aplauso|bravo|besazos|agradec*|=agradece) ..14 ((=plantarle =cara)|(=darle =caña)|(=defendernos)|(respondido =a)|(contestado =a)|(=poner ..3 =en =su =sitio)|(=puesto ..3 =en =su =sitio))
    (=no =entreis =al =trapo)|(=no =entren =al =trapo)|(=ni =te =molestes ..2 contestar*)|(=no =le =contestes)|(=no =le =contesteis)|(=no =le =respondas)|(=no =le =respondais)
    =como ..1 =bien? =han ..1 (apuntado|=dicho|comentado|señalado|explicado) ..3 (=aqui|otros|arriba|=hilo|anteriores)
    (=del|=el|=la|=los) ..2 comentario (=anterior|(=de =arriba)|(=de =abajo)|(=de =mas =arriba)) ..6 (=clavado|=razon|=dicho|=dice|=sabe|cierto)
    (=chico|=chica|señor|señora|=vecin*|compañero|usuario) =del (comentario =anterior|=comentario =de =arriba|=hilo)
    (=los|=las) =que ..2 (=estabais|estuvisteis|=vivis|=venis|conoceis|pensais|=estaban) ..8 (contarle|decirle|=contad*|=decid*|=dadle|podeis =contar*|podeis =decir*)
    (alguno|alguna|alguien|=quien) ..10 (=quiere|=puede|podeis|podria) ..1 (decirle|contarle|explicarle|recordarle) ..1 =a
    =dadle ..3 =gusta
    (fijaos|=fijense|=veis|=ved) ..6 (=nos =toca|aguantar|=clientas|clientes|=gente)
    =lo =que =hay =que =aguantar
    (=tu|=usted) =que (=la|=lo) =conoces? ..1 (explic*|=dile|cuent*|habla)
    (=otras|=demas) (personas|usuarios|lectores|clientes) ..1 =del =hilo
    (=tu) ..1 =estabas =delante
  `,
} as const;
