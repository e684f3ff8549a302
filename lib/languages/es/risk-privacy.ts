/** What a public reply gives away about people. */
export const privacy = {
  'confirm-relationship': `
    (=lleve|=lleva|=llevas|=lleven) ..5 (=años|=anos|decada*|=meses) ..3 (=con|=operando|confiando|=siendo|=en|trabajando) ..4 (sucursal|entidad|despacho|bufete|consulta|clinica|=banco|colegio|academia|nosotros|centro)
    (=cuando|=desde =que|mientras|despues =de|antes =de|=al|=el =dia =que) ..2 (usted|=tu)? ..2 (=vino|=viniste|=vinieron|=acudio|=acudiste|visito|=visitaste|=estuvo|=estuviste|ingreso|=ingresaste|=fue|=le =atend*|=le =trat*|=te =atend*|=empezo|=empezaste|contrato|=contrataste|=abrio|=abriste|=firmo|=inicio|=salio =de|=se =matriculo|=se =inscribio|=acudir) ..6 (clinica|=consulta|centro|hospital|despacho|bufete|oficina|sucursal|=banco|escuela|academia|colegio|=curso|tratamiento|nosotros|doctor*|=dr|=dra|consultorio|=cuenta|=se =operó|cirugia|urgencias|=alta)
    (=le|=te|=les|=os|=la|=lo) ..1 (=hemos|=haberle)? ..1 (=atendimos|=atendido|=tratamos|=tratado|=operamos|=operado|=representamos|=representado|=asesoramos|=asesorado|=defendimos|=defendido|=dimos =clase|=visitamos|=diagnosticamos|=intervinimos|=intervenido|=examinamos|=recibimos|=vimos|=visto|=trato|=atendio|=opero|=vio) ..3 (=en|=el|=con|=la|=hace|=durante|=aqui|=varias|=dos|=personalmente|=por|siempre|=correctamente|=perfectamente|semana|=mes|=año|=como|=lunes|=martes|miercoles|=jueves|viernes|=dr|=dra)
    (alegr*|encant*|=gusto|=placer|honor|satisfaccion*|privilegio|orgullo|ilusion*) ..4 (=haberle|=haberte|=haberla|=haberlo|=atenderle|=atenderte|=tratarle|=tratarte|=representarle|=ayudarle|=tenerle|=tenerte|=cuidarle|=cuidarte|=atenderla|=atenderlo|=acompañarle) ..4
    (=como|=siendo|=al =ser|=por =ser) ..1 (=un|=una)? ..1 (cliente|clienta|paciente|alumn*|estudiante|=socio|=socia|prestatario|mandante|asegurad*|=titular|cuentahabiente) ..2 (nuestr*|=de =esta|=del|=que =es|usted|=de =nuestr*)
    (@you|=usted =ya|=fue|=fuiste|=ha =sido|=has =sido|=es|=eres|=era|=sigue =siendo) ..2 (=es|=eres|=fue|=ha =sido|=lleva)? ..2 (=un|=una|nuestr*)? ..1 (cliente|clienta|paciente|alumn*|estudiante|prestatari*|asegurad*) ..1 (nuestr*|=de =nuestr*|=del|=de =la|=desde|habitual)
    (=su|=tu|=sus|=tus) ..1 (ultima|ultimo|proxima|primera|segunda|reciente|=dos|=tres|anterior|ultimas)? ..1 (=cita|=citas|=consulta|consultas|=visita|tratamiento|cirugia|intervencion*|=operacion|sesion*|sesion*|revision*|ingreso|hospitalizacion*|receta|terapia|prestamo|hipoteca|=caso|expediente|matricula|=curso|=clases|poliza|reclamacion*|=examen|limpieza|radiografia|=alta|=historia clinica|rehabilitacion*|solicitud|=cuenta|seguimiento) ..3 (=con nosotros|=en nuestr*|=en =el|=el|=del|=de|=fue|=se|=con =el|=con =la|=duro|transcurri*|=estaba|=aqui|=con =nuestr*)
    (=su|=tu|=sus) ..1 (medico|medica|doctor|doctora|dentista|cirujan*|terapeuta|psicolog*|abogad*|letrad*|profesor|profesora|tutor|tutora|gestor|gestora|fisioterapeuta|higienista|ortodoncista|matrona|ginecolog*|pediatra|asesor|asesora)
    (=usted|=ud|=tu)? ..1 (=nos)? (contrato|=contrataste|=ha =contratado|=has =contratado) ..2 (=a =nuestr*|=los servicios|=nuestr*) ..3
    (gracias|agradec*|alegr*|encant*) ..3 (=por|=que) ..3 (=visitar|=venir|=acudir|elegir*|confi*|eligi*|=estudiar|escog*|=ser|=haber (=visitado|=venido|=acudido|=elegido|=confiado|=sido)|=ponerse =en) ..3 (=a|=en|=nuestr*|=con)? ..3 (clinica|=consulta|hospital|despacho|bufete|oficina|=banco|escuela|academia|centro|universidad|doctor*|medicos|=curso|=abogados|profesores|paciente|cliente|alumn*|equipo medico|dentistas|nosotros|nuestros profesionales|=dr|=dra|=en =manos)
    (gracias|agradec*) ..3 (=por) ..2 (=su|=tu) ..1 (=visita|=cita|estancia|tratamiento|confianza =en (nuestr*|=el|=los)|=paso =por)
    (=recordamos|recuerdo|=consta|=constan|=figura|=figuran|=hemos (=revisado|=consultado|=comprobado)|=revisamos|=vemos|segun|consultad*|revisad*|muestra*|indica*|confirma*) ..5 (=su|=tu|=sus) ..1 (=visita|=caso|=cita|tratamiento|expediente|=ficha|historial|=historia|=historia clinica|=cuenta|prestamo|cirugia|=consulta|estancia|solicitud|poliza|=pagos|=resultados|radiografias|intervencion*|=datos medicos|=operacion)
    (registros|historial|=ficha|expediente|sistema|agenda) ..3 (muestra*|indica*|consta*|figura*|confirma*|refleja*) ..2 (=que|=su|=tu)
    (=nos|=me) ..1 (=consta|=acordamos|acuerdo) ..2 (=que|=de) ..2 (=usted|=su|=vino|=acudio|=ha|=es|=fue|=estuvo|=tu)
    (=falto|=faltaste|=no =acudio|=no =acudiste|=anulo|=anulaste|=cancelo|=cancelaste) ..2 (=a|=su|=sus|=tu|=la|=dos|=tres) ..2 (cita*|consulta*|sesion*|clase*)
    - (=no|=nunca|=ni|tampoco) ..6 (confirm*|neg*|coment*|revel*|habl*|trat*|compart*)
    - (=si|=en =caso =de|=cuando) ..4 (=es|=fuera|=desea*|quier*|neces*|=tiene|=lo|=ha =sido|=prefier*) ..6
    - (nuestr*|=los|=las|=a =nuestr*) ..1 (pacientes|clientes|alumn*|usuarios)
    - (gust*|encant*|quer*|esper*|=poder|=podamos|=ojala|=para) ..3 (=atenderle|=atenderte|=ayudarle|=ayudarte|=escucharle|=escucharte|=hablar)
    - (atencion*|servicio) =al (paciente|cliente)
    - (contact*|llam*|escrib*|=dirij*|pong*) ..5 (clinica|centro|despacho|oficina|=consulta)
    - (=concertar|=pedir|=solicitar|=reservar) ..3 (=cita|=consulta|=visita)
    - tratamos ..1 =con ..3 (seriedad|rigor|confidencialidad|respeto|cuidado|prioridad|discreción)
    (=puso|=pusieron|coloco|=hizo|=hicieron|implanto|=opero|=trato|tramito|gestiono|defendio|=saco) ..2 @our ..1 (equipo|doctor*|@staff|clinica|dentist*|cirujan*|abogad*|letrad*|gestor*|medic*|unidad|servicio)
    ((=desde =que)|=cuando) ..2 (=su|=tu) (=hijo|=hija|niñ*) ..2 (=entro|empezo|ingreso|=llego|=vino|matricul*)
    =nos ..1 (=contrato|=encargo|=confio|=eligio|=trajo|encomendo) ..2 (=para|=el|=su|=la|=sus|=los)
    @your ..1 (implante*|=corona|=funda|ortodoncia|ferula|lentillas|audifono*|protesis|empaste*|plantillas|=poliza|matricula|hipoteca|expediente) ..2 (=tiene|=tienen|=sigue|=siguen|=esta|=estan|=lleva|=va|=van|=cubre)
    (=su|=tu) (hijo|hija|niñ*|pequeñ*|nieto|nieta) ..2 (=esta|=va|=sigue|=lleva|estudia|asiste|=viene) ..4 (grupo|=clase|=clases|=curso|=aula|=nivel|nosotros|centro|comedor|infantil|primaria|bachillerato)
    (=le|=te|=la) ..1 (=quitamos|=pusimos|=cambiamos|colocamos|graduamos|=sacamos|=hicimos|=tramitamos|=llevamos|=ganamos|recurrimos|concedimos|=aprobamos) ..3 (brackets|ferula|implante*|=corona|=funda|lentillas|=gafas|escayola|=puntos|hipoteca|divorcio|=renta|herencia|recurso|prestamo|poliza|vacuna|ecografia|carillas|endodoncia)
    (=año|=años|=meses|=sesiones|=curso|=cursos) ..2 =de ..1 (terapia|tratamiento|rehabilitacion|ortodoncia|psicoterapia|fisioterapia|logopedia)
    (=su|=tu) (=chico|=chica|=hijo|=hija|niñ*) ..8 (=clase|=aula|asignatura|=fisica|matematicas|=lengua|=comedor)
    - visita a (la|una|nuestra) jornada
  `,
  health: `
    (pastilla*|medicacion|medicamento*|=gotas|=parches) ..4 =que ..1 (=toma|=tomas|=tomaba|=tomabas|=usa|=lleva)
    (=toma|=tomas|=tomaba|=tomabas|=tomando) ..2 (antidepresiv*|ansiolitic*|anticoagulant*|insulina|=litio|sintrom|metadona|corticoid*|hormonas|(=pastillas ..3 (dormir|ansiedad|tension|corazon|depresion)))
    @your ..2 (infeccion*|diagnostico|diabetes|=cancer|=caries|tumor|alergia|alergias|depresion*|ansiedad|enfermedad|dolencia|sintomas|sintoma|hinchazon|fractura|cirugia|=operacion|medicacion*|receta|tratamiento|sangre|presion*|analisis|analitica|biopsia|embarazo|=vih|hepatitis|=ets|=its|adiccion*|trastorno|lesion*|=herida|implante*|corona*|empaste*|endodoncia|=encias|diente*|muela*|radiografia*|=resonancia|ecografia|terapia|quimioterapia|hormonas|=peso|=imc|=asma|eccema|psoriasis|=acne|erupcion*|complicacion*|dolor|dolores|=sangrado|inflamacion*|migraña*|migranas|insomnio|corazon|riñon|rinon|=higado|tiroides|colesterol|=resultados|historial medico|=historia clinica|=salud|dosis|antibiotico*|=recaida|convulsion*|=ictus|hernia|catarata*|vision*|audicion*|rodilla|cadera|=piel|=lunar|ulcera|artritis|=puntos|recuperacion*|absceso|extraccion*|=brackets|ortodoncia|anestesia|hipertension*|tension*|fiebre|cuadro|patologia|=estado (=de =salud|fisico|mental)|insulina|=azucar|glucosa|espalda|depresivo|crisis|=alcoholismo) ..3 (=fue|=era|=es|=son|=se|=ha|=han|=estaba|=estaban|=viene|=vienen|=por|=debid*|=caus*|trat*|mostr*|muestr*|requ*|neces*|=salio|=salieron|revel*|indic*|confirm*|=no|=dio|=dieron|provoc*|previ*|=al|=a|empeor*|curad*|evolucion*|=tenia|=hizo|=hace|=que|complic*)
    @your columna ..2 (=no|=tiene|=esta|=necesit*|=requ*|=mejor*)
    (hinchazon|dolor|infeccion*|=sangrado|inflamacion*|reaccion*|complicacion*|erupcion*|problema|sintomas|molestia*|=retraso|mareo*) ..3 (=se debe*|=se =debio|=viene|=vino|=es|=fue|=debid*|=causad*|=por|=era|=proviene) ..4 (=su|=sus|=tu|=tus) ..1 (diabetes|medicacion*|=peso|=edad|enfermedad|alergia*|tension*|hipertension*|condicion*|patologia|embarazo|tabaco|tabaquismo|alcohol*|habitos|higiene|ansiedad|diagnostico|historial|depresion*|=piel|=encias|=estado)
    (padec*|sufr*|diagnostic*|=diagnosticaron|=le =trataron =de|=es alergic*|=eres alergic*|=esta embarazad*|=estas embarazad*|=estaba embarazad*|=dio positivo|=diste positivo|=le =operaron|=le =operamos|=fue operad*|recet*|prescrib*|aborto|recay*|ingresad* =por|infectad*|contagiad*) ..3 (=de|=con|=una|=un|=la|=le|=por|=el)? ..2 (=cancer|diabetes|=vih|=caries|depresion*|ansiedad|tumor|infeccion*|hepatitis|=asma|epilepsia|ictus|infarto|hernia|artritis|=quiste|absceso|periodontitis|gingivitis|=herpes|=piojos|=hongos|cronic*|migraña*|=apnea|psoriasis|bipolar*|esquizofrenia|=alcoholismo|insomnio|hipertension*|rosacea|=acne|enfermedad|trastorno|=ibuprofeno|antibiotic*|antidepresivo*|=hace|fractura|trombosis|anemia)
    (=usted|=ud|=tu|=como) ..1 (=ya)? ..1 (=tiene|=tienes|=tenia|=tenias|=tuvo|=tuviste|=presentaba|=presentabas|=presenta|=llego =con|=llegaste =con|=vino =con|padece|=padecia|=sufre|=sufria) ..2 (=una|=un|=la|=el|=las)? ..2 (=cancer|diabetes|=vih|=caries|infeccion*|depresion*|ansiedad|tumor|hepatitis|fractura|tension*|hipertension*|alergia|=asma|epilepsia|ictus|infarto|hernia|artritis|=quiste|absceso|periodontitis|gingivitis|piorrea|enfermedad|=herpes|=piojos|=hongos|migraña*|migranas|fiebre|=gripe|=covid|neumonia|diarrea|ataque =de (panico|ansiedad)|convulsion*|anemia|contusion*|trastorno|gastritis|patologia*|sobrepeso|=obesidad|bronquitis|otitis)
    (=tiene|=tenia|=tuvo|=tienes|=tenias|=presentaba|=llego =con|=vino =con) ..1 (=una|=un|=las|=la)? (enfermedad periodontal|=caries|diabetes|gingivitis|piorrea|periodontitis|=encias (=inflamadas|enfermas)|infeccion*|fiebre|hipertension*|=la tension* =alta|=el =azucar =alto|=sobrepeso|depresion*)
    (=tratamos|=curamos|=diagnosticamos|=operamos|=extrajimos|=le =quitamos|=le =sacamos|=empastamos|=hemos (=tratado|=curado|=operado|=extraido)|=extirpamos|=se =trato|=se =curo|=se =le (=extrajo|=trato|=opero|=quito|diagnostico|receto|administro)) ..3 (=su|=sus|=la|=el|=tu) ..1 (infeccion*|=caries|=muela|diente|enfermedad|dolencia|tumor|diabetes|lesion*|=herida|rodilla|=piel|=acne|depresion*|espalda|=ojo|=ojos|=encias|corazon|hernia|=lunar|vesicula|apendice|=cancer|=quiste|cordal|=pulpa|nervio)
    (=su|=tu|=sus) ..2 (historial medico|=historia clinica|expediente medico|=ficha medica|=resultados =de|analitica|analisis =de sangre|biopsia|=prueba =de|informe medico|radiografias|=estado mental|salud mental|problemas =de salud|problemas (mentales|psicologicos|cardiacos))
    @you ..2 (=venia|=vino|=llego|=traia|=presentaba) ..2 =con ..4 (muela*|diente*|encia*|lesion|=herida|infeccion|espalda|rodilla|fiebre|dolor|=piel) ..3 (dañad*|infectad*|=mal|hinchad*|inflamad*|rot*)?
    - (dolor) ..1 =de cabeza ..4 (reserv*|proceso|gestion)
    - (=no|=nunca|=ni|tampoco) ..6 (coment*|habl*|trat*|revel*|compart*|confirm*|discut*)
    - (esper*|dese*|=ojala|mejor*|pronta|recuper*|alegr*|lament*|sent*|=siento|preocup*|confi*|=animo) ..8 (recuper*|mejor*|dolor*|=salud|molestia*|hinchazon|=pie|espalda|=piel|lesion*|=herida|cirugia|tratamiento|sufri*|padec*)
    - @our ..2 (tratamiento*|cirugia*|=consulta)
    - (=su|=tu) ..1 (=piel|=salud|vision*|=peso|espalda|presion*|=puntos|recuperacion*|tratamiento) ..2 (=cuidado|rutina|objetivo*|=nos =importa|=es importante|=es =lo|=es =nuestr*|=es prior*)
    - (=su|=tu) ..1 (=puntos|corazon|alergia =a =la|tension*) ..1 (=de =vista|acumul*|fidel*|caduc*)
    - (=tomamos|=tener|=tuvimos|=tendremos|comunic*|apunt*|anot*|tenid*) ..5 (alergia*|intolerancia*)
    - (=menu|=carta|informacion*) ..2 (alergia*|alergeno*)
    - (=de =todo|=de) corazon
    - (sufr*|padec*) ..2 (=espera|retraso*|=ruido|=cola|=frio|incomod*|molestia*|calor)
    - receta ..6 (cocina*|probar*|prepar*|ilusion|=plato|horno|abuela|=torta|=tarta)
    - receta =de ..8 (=carta|=menu|=pared|=abuela|=pisto|=postre)
    (=usted|=tu|=una|=uno|=quien) ..3 (=lleva|=llevas|=tiene|=tienes|=toma|=tomas|padece*|sufre*|arrastra*|=usa|=llevaba|=tomaba|=tenia) ..3 (colostomia|marcapasos|sonda|dialisis|quimioterapia|=quimio|radioterapia|metadona|insulina|fibromialgia|esclerosis|parkinson|alzheimer|epilepsia|esquizofrenia|bipolaridad|anorexia|bulimia|leucemia|linfoma|=lupus|=crohn|hemofilia|arritmia*|=angina|aneurisma|osteoporosis|artrosis|=gota|hipertiroidismo|hipotiroidismo|=celiaquia|endometriosis|incontinencia|=vertigos|ansioliticos|antidepresivos|antipsicoticos|anticoagulantes|corticoides|sintrom|litio|diazepam|valium|orfidal|lexatin|prozac|ozempic|viagra)
    (=su|=sus|=tu|=tus|(=con =el)|(=con =la)|(=con =los)|(=con =las)) ..1 (colostomia|marcapasos|sonda|dialisis|quimioterapia|=quimio|radioterapia|metadona|insulina|fibromialgia|esclerosis|parkinson|alzheimer|epilepsia|esquizofrenia|bipolaridad|anorexia|bulimia|leucemia|linfoma|=lupus|=crohn|hemofilia|arritmia*|=angina|aneurisma|osteoporosis|artrosis|=gota|hipertiroidismo|hipotiroidismo|=celiaquia|endometriosis|incontinencia|=vertigos|ansioliticos|antidepresivos|antipsicoticos|anticoagulantes|corticoides|sintrom|litio|diazepam|valium|orfidal|lexatin|prozac|ozempic|viagra) ..3 (=que|=no|=es|=era|=hace|=le|=te|=impid*|complic*|obliga*|=por)
    (=le|=te|=usted|=la|=lo) ..2 (falta*|encontramos|=encontraron|=quitaron|=quitamos|=pusieron|=operaron|=operamos|extirparon|extirpamos|detectaron|detectamos|implantaron|trasplantaron|=sacaron|=sacamos|reconstruyeron|=vimos|=falla) ..4 (pulmon*|riñon*|estomago|higado|vesicula|prostata|utero|matriz|ovario*|tiroides|bazo|pancreas|intestino|=colon|bulto*|tumor*|quiste*|polipo*|=nodulo*|=mancha =en =el =pulmon|marcapasos|protesis|=stent|bypass|=valvula|melanoma|metastasis|infarto|ictus|=cancer|hernia|=pierna|=pecho|=mama|=muela*|=cordales|apendice|=menisco|cadera|rodilla|columna|retina|cataratas)
    (=con|=desde|=tras|despues =de) ..2 (=su|=tu|=el|=la|=un) ..1 (trasplante|=bypass|ictus|infarto|aborto|amputacion|mastectomia|cesarea|=operacion|transplante|brote|recaida|embolia|ingreso) ..4 (=que|=de|=usted|=es|=no|=normal|conviene|=hay|=suyo)
    (=llego|=vino|=venia|=entro|=traia|=tenia|=tiene|=llegaste|=venias|=trajo|presentaba) ..2 (flemon*|absceso*|=caries|piojos|sarna|hongos|sarpullido|verruga*|hemorroide*|orzuelo|conjuntivitis|lumbago|ciatica|contractura*|herpes|anginas|=llaga|=llagas|ulcera*|gastritis|cistitis|candidiasis|clamidia|gonorrea|sifilis|ladillas|dermatitis|rosacea|trombosis|arritmia*|neumonia|bronquitis|anemia|artritis|sobredosis|resaca|migraña|vertigo*)
    (=con|=tras) ..1 (<number>|=dos|=tres|=un|=una|=su|=sus|=varios|=cuatro) ..1 (infartos|infarto|ictus|embolias|embolia|abortos|aborto|hernias|trombosis|cesareas|=protesis|trasplantes)
    (=regla|menstruacion|menopausia|=ovulacion|=prostata) ..4 (=se =le|=le|=su|=te|=usted)
    (=le|=te) ..1 (=bajo|=retraso|=vino|=dio|=salio|=subio|=entro) ..2 (=la|=el|=un|=una) ..1 (=regla|tension|azucar|fiebre|colico|ataque|sarpullido|bajon|lipotimia|vertigo|=brote)
    (=encia|=encias|=piel|=muela|garganta|prostata|=vejiga|=rodilla|=espalda|=oido) ..1 (inflamad*|infectad*|=podrida|sangrante|=en =carne =viva)
    (=su|=sus|=tu|=tus|=usted|=padece|=sufre|=arrastra) ..3 (escayola|marcapasos|=aborto|audifono*|=dialisis|insomnio|jaqueca*|ciatica|lumbago|artrosis|=reuma|=varices|hemorroide*|almorrana*|prostata|menopausia|incontinencia|estreñimiento|bronquitis|=asma|arritmia*|colesterol|glucosa|pancreas|vesicula|tiroides|hernia*|menisco*|escoliosis|=cancer|tumor*|quiste*|metastasis|leucemia|anemia|hepatitis|=vih|=sida|sifilis|herpes|papiloma|candidiasis|=piojos|=sarna|psoriasis|eccema|dermatitis|alopecia|verruga*|melanoma|claustrofobia|bipolar*|esquizofreni*|psicosis|=tdah|autismo|autista|asperger|alzheimer|parkinson|demencia|=ictus|infarto*|embolia*|trombosis|aneurisma*|epilepsia|epileptic*|convulsion*|migraña*|=alcoholismo|adiccion*|desintoxicacion|metadona|sobredosis|anorexia|bulimia|=obesidad|sobrepeso|diabetes|diabetic*|insulina|=crohn|=colitis|gastritis|=ulcera|=quimio|quimioterapia|radioterapia|biopsia|colonoscopia|analitica|endoscopia|cesarea|vasectomia|antidepresiv*|ansiolitic*|=litio|fibromialgia|osteoporosis|hipertens*|hipotens*|hipoglucemia|=celiaquia|=cataratas|glaucoma|=mareos|vertigos|=lumbar|=lumbares|cervicales|=juanetes|=flemon|=caries|gingivitis|piorrea|bruxismo)
    (=le|=te) ..3 (escayola|marcapasos|=aborto|audifono*|=dialisis|insomnio|jaqueca*|ciatica|lumbago|artrosis|=reuma|=varices|hemorroide*|almorrana*|prostata|menopausia|incontinencia|estreñimiento|bronquitis|=asma|arritmia*|colesterol|glucosa|pancreas|vesicula|tiroides|hernia*|menisco*|escoliosis|=cancer|tumor*|quiste*|metastasis|leucemia|anemia|hepatitis|=vih|=sida|sifilis|herpes|papiloma|candidiasis|=piojos|=sarna|psoriasis|eccema|dermatitis|alopecia|verruga*|melanoma|claustrofobia|bipolar*|esquizofreni*|psicosis|=tdah|autismo|autista|asperger|alzheimer|parkinson|demencia|=ictus|infarto*|embolia*|trombosis|aneurisma*|epilepsia|epileptic*|convulsion*|migraña*|=alcoholismo|adiccion*|desintoxicacion|metadona|sobredosis|anorexia|bulimia|=obesidad|sobrepeso|diabetes|diabetic*|insulina|=crohn|=colitis|gastritis|=ulcera|=quimio|quimioterapia|radioterapia|biopsia|colonoscopia|analitica|endoscopia|cesarea|vasectomia|antidepresiv*|ansiolitic*|=litio|fibromialgia|osteoporosis|hipertens*|hipotens*|hipoglucemia|=celiaquia|=cataratas|glaucoma|=mareos|vertigos|=lumbar|=lumbares|cervicales|=juanetes|=flemon|=caries|gingivitis|piorrea|bruxismo)
    (vista|=oido|=espalda|=rodilla|=cadera|corazon|=piel) ..1 =muy? ..1 (gastad*|desgastad*|cansad*|delicad*|=tocad*|=mal|enferm*) ..4 (=y =por =eso|=de =ahi|=normal|=no)
    (=perder|=perdido|=perdio|=perdiste) ..1 (=un|=el|=al|=su) (=bebe|embarazo|hijo|=niño) ..4
    - (menu|carta|opcion*|zona|clase*|rampa|personas|pacientes|consulta|unidad|charla|taller|programa|jornada|asociacion|=para) ..4 (escayola|marcapasos|=aborto|audifono*|=dialisis|insomnio|jaqueca*|ciatica|lumbago|artrosis|=reuma|=varices|hemorroide*|almorrana*|prostata|menopausia|incontinencia|estreñimiento|bronquitis|=asma|arritmia*|colesterol|glucosa|pancreas|vesicula|tiroides|hernia*|menisco*|escoliosis|=cancer|tumor*|quiste*|metastasis|leucemia|anemia|hepatitis|=vih|=sida|sifilis|herpes|papiloma|candidiasis|=piojos|=sarna|psoriasis|eccema|dermatitis|alopecia|verruga*|melanoma|claustrofobia|bipolar*|esquizofreni*|psicosis|=tdah|autismo|autista|asperger|alzheimer|parkinson|demencia|=ictus|infarto*|embolia*|trombosis|aneurisma*|epilepsia|epileptic*|convulsion*|migraña*|alcoholismo|adiccion*|desintoxicacion|metadona|sobredosis|anorexia|bulimia|=obesidad|sobrepeso|diabetes|diabetic*|insulina|=crohn|=colitis|gastritis|=ulcera|=quimio|quimioterapia|radioterapia|biopsia|colonoscopia|analitica|endoscopia|cesarea|vasectomia|antidepresiv*|ansiolitic*|=litio|fibromialgia|osteoporosis|hipertens*|hipotens*|hipoglucemia|=celiaquia|=cataratas|glaucoma|=mareos|vertigos|=lumbar|=lumbares|cervicales|=juanetes|=flemon|=caries|gingivitis|piorrea|bruxismo)
    ((=lo =suyo)|(=lo =tuyo)) ..2 (=es|=viene|=son) ..2 (=del|=de|=el|=los|=la|=las) ..1 (riñon|higado|tiroides|corazon|prostata|nervios|=cabeza|cervicales|lumbares|huesos|estomago|hormonas|azucar|menopausia|articulaciones|pulmon|=edad)
    (=se =le|=se =te) ..1 (hinch*|=cae|=caen|=nubla|=duermen|inflam*|=duerme|paraliz*) ..3 (tobillo*|pierna*|=pelo|=vista|=mano|=manos|=cara|encia*|=pies)
    - =si (=su|=tu) =piel (=es|=esta|=tiene)
    - =la =receta =lo =hace
    - =si (=toma|=tomas) ..2
    - puntos =de (fidelidad|fidelizacion|=vista|=recogida|=carga|=venta|=encuentro)
    - (=sus|=tus) =puntos ..3 (tarjeta|=app|=cuenta|saldo|canje*|caduc*|acumul*|aparec*|suma*)
    - =buen corazon
  `,
  financial: `
    (=tiene|=tienes|=tenia|=quedan|=queda|=dejo|=dejaste|=arrastra|=acumula) ..3 pendiente* ..6 (factura*|cuota*|recibo*|=letra|=letras|plazo*|mensualidad*|alquiler*)
    (=pongase|=ponerse|=ponte|=ponerte) =al =dia ..3 (pago*|cuota*|deuda*|pendiente*|recibo*)
    (=su|=tu|=sus|=tus) ..1 (=cuenta|prestamo|hipoteca|credito|deuda*|pago*|cuota*|=saldo|=descubierto|nomina|salario|sueldo|ingresos|scoring|puntuacion*|calificacion*|tarjeta|solicitud|poliza|factura*|recibo*|=alquiler|=renta|impuesto*|deposito|seguro|letra*|cheque*|transferencia*|domiciliacion*|historial (crediticio|=de =pagos)|=buro) ..5 (=en =mora|vencid*|impagad*|impago|=sin =pagar|devuelt*|denegad*|rechazad*|bloquead*|embargad*|negativ*|=en =rojo|=en =numeros =rojos|=en =descubierto|insuficient*|baj*|mal*|atrasad*|atraso*|pendiente* =de =pago|cerrad*|suspendid*|=no =fue pagad*|=no =se =pago|retraso*|=morosidad|=no =alcanz*|=no cubr*|excedid*|sospechos*|vaci*|caus*|impid*|=fue =la =razon|=fue =el =motivo|=sin =fondos|=no =tenia =fondos|=en ASNEF)
    (=su|=tu|=sus|=tus) ..2 (historial crediticio|historial =de (credito|=pagos)|=buro =de credito|puntuacion* crediticia|=score|scoring|ingresos|nomina|salario|sueldo|=deudas|=deuda|=morosidad|=descubierto|declaracion* =de =la =renta|extracto*|solvencia|impagos|insolvencia|embargo|=quiebra|situacion* (=financiera|economica)|dificultades (=financieras|economicas)|capacidad =de =pago|=saldo (deudor|pendiente|negativo)|asnef|dicom|veraz)
    (@you|=nos|=aun|todavia|=ya) ..2 (=debe|=debes|=adeuda|=adeudas|=deben|=dejo =de =pagar|=dejaste =de =pagar) ..4 (cuota*|dinero|=plata|<number>|<money>|factura*|=mes|=meses|pago*|importe|=tres|=dos|=varias|=euros|=pesos|=la reparacion*|=alquiler|servicio|mensualidad*|recibo*|cantidad|=desde)
    (=debe|=debes|=adeuda|=adeudas) ..1 (=nos)? ..2 (=tres|=dos|<number>|=varias|cuatro|=cinco|=las ultimas|=una|=un) ..2 (cuota*|=meses|=mes|factura*|mensualidad*|=euros|=pesos|recibo*|alquiler*)
    (=no|=nunca) ..2 (=ha|=has|=han|=nos)? ..2 (=pago|=pagado|=pagaste|=abono|=abonado|ingreso|=liquido|=liquidado|=saldo|=esta =al =dia) ..4 (cuota*|factura*|recibo*|prestamo|hipoteca|=deuda|=las|=la|=los|=el|=sus|=su|=alquiler|=pagos|mensualidad*|ultimas|letra*)
    (=esta|=estas|=estaba|=estabas|=lleva|=llevas|acumula*|=va|=tiene|=tenia|=es|entro) ..3 (moros*|=en =mora|impag*|=en =descubierto|endeudad*|atras* =en =sus =pagos|atrasad* =con|arruinad*|=en bancarrota|=en =quiebra|=deudas|=sin =fondos|=en =numeros =rojos|=en asnef|(<number> =cuotas))
    (rechaz*|deneg*|denegacion*|=rechazo|negativa) ..5 (=por|debid*|motiv*|=se =debe|=se =debio|caus*) ..4 (=su|=tu|=sus) ..3 (credit*|ingreso*|deuda*|scoring|historial|salario|nomina|=saldo|=pagos|impuestos|=morosidad|solvencia|situacion*|asnef)
    (=meses|semanas|=dias|=cuotas|recibos) ..1 (=de)? ..1 (=retraso =en =el =pago|=mora|impag*|atraso|=sin =pagar|adeudad*|vencid*)
    (=su|=tu) ..1 (=cuenta (=bancaria|corriente|=de ahorro*)|=saldo|tarjeta =de (credito|debito)) ..4 (=esta|=estaba|=fue|=no|=tiene|=tenia|=quedo|=desde|bloquead*|vaci*)
    (=le|=te|=les) ..2 (=han|=fue|=fueron|=devolvieron|=rechazaron|=denegaron|=embargaron|=denego|=rechazo) ..2 (=devuelto|=rechazado|=denegado|=embargado)? ..2 (=dos|=tres|=el|=un|=la|=varios) ..1 (recibo*|prestamo|=credito|hipoteca|nomina|cheque*)
    - (=no|=nunca|=ni|tampoco) ..6 (coment*|habl*|trat*|revel*|compart*|discut*)
    - (=le|=te|=les|=os) ..1 (=debemos|=debo|=debiamos) ..3
    - (lament*|sent*|=siento|disculp*|perdon*) ..8 (=factura|=cuenta|tarjeta|=pago|=cobro|deposito|recibo|solicitud|poliza|=alquiler)
    - (calificacion*|puntuacion*) ..2 (=baj*|negativ*|=de =una|=mal*) ..3
    - (=su|=tu) ..1 (puntuacion*|calificacion*|=pago|seguro|=renta|=puntos)
    - (=cuenta|=factura) ..2 (restaurante|=mesa|=de =la =cena)
    - (=debe|=deben) ..1 (=ser|=estar|=haber|=tener|=quedar)
    =nos (=debe|=debes|=deben|=adeuda|=adeudas|=debia|=debias) ..3
    embarg* ..6 (=le|=su|=sus|=usted|hacienda|nomina|=cuenta)
    (=sus|=tus|=su) (ingresos|=sueldo|nomina|pension|=paga) ..4 (=no|=poco|apenas|=justo|=justos|=corta)
    (=no =le|=no =te) ..1 (=salian|=salen|=llegaba|=llega|=daba|=da|=alcanzaba|=alcanza) ..3 (cuentas|numeros|=fin =de =mes|sueldo|=para)
    - =nos =debe ..2 (=una|=un|=otra) ..1 (=visita|oportunidad|=cafe|=charla|=baile|=partida|=foto|revancha|=cena|=receta)
    (=cobra|=cobras|(=vive =de)|(=vives =de)) ..2 (desempleo|=paro|pension|subsidio|ayuda*|prestacion*|(=salario =minimo)|(=sueldo =minimo))
    (=su|=sus|=tu|=tus|=le|=te|=usted|=alguien|=quien) ..5 (descubiertos|=descubierto|impago*|impagad*|moros*|=asnef|=buro|insolven*|bancarrota|desahuci*)
    (recibo*|cuota*|letra*|factura*|mensualidad*|plazo*) ..3 (=que =no =atendio|=que =no =pago|=que =debe|=que =dejo|=que =devolvio|=que =tiene =sin|devuelt*|impagad*|=sin =pagar|atrasad*|vencid*)
    (=abone|=pague|liquide|=salde|abonar|saldar|liquidar) ..2 ((=lo =que)|(=la =deuda)|(=sus =deudas)|(=lo =pendiente)) ..3
    - (=en|=sin|=esa) deuda
    =debe ..1 (=usted|=ya) ..4 (dineral|dinero|euros|pesos|fortuna|=mucho|=tanto|=meses|cuotas)
    ((=cuenta|tarjeta) ..1 ((=a =cero)|(=en =numeros =rojos)|=caducada|(=sin =fondos)|vacia))
    - (envio*|entrega*|pedido*|obra*|respuesta|salieron|=llego|llegaron|=salio) ..6 (atraso|retraso)
    - (=si|=cuando) ..1 (=pago|=pagaste|=pagado)
    - (aparec*|=vera|refleja*|consult*|=mire|revis*) ..4 extracto
    =con (=su|=tu) (historial|nomina|sueldo|=deudas|deuda|pension|contrato|=ingresos) ..3 =no ..3 (damos|=dan|=concede|concedemos|podemos|=da|=llega|=puede|prestan)
  `,
  'legal-matter': `
    (=su|=tu|=sus|=tus|=el|=la) ..2 (custodia|divorcio|audiencia|=demanda|juicio|acuerdo|testimonio|declaracion*|veredicto|sentencia|=apelacion|recurso|condena|=libertad condicional|bancarrota|=proceso penal|pension* alimenticia|pension* =de alimentos|herencia|=orden =de =alejamiento|detencion*|arresto|=denuncia|=caso|pleito|litigio|expediente|=visado|=asilo|desahucio|concurso) ..5 (=se =perdio|perdid*|=perdio|gan*|fracas*|=por =sus|=por =su|=por =tus|=debido =a =su*|desestim*|retras*|=se =alargo|=alargo|debil|=juez|=jueza|tribunal|rechaz*|archiv*|=culpable|denegad*|=se =cerro|=se demor*|inviable|=por =haber)
    (tribunal|=juez|=jueza|=jurado|=juzgado|=corte|audiencia|fiscalia) ..3 (=le|=te|=lo|=la|=les) ..2 (=condeno|=condenaron|=ha =condenado|=dio|=nego|=quito|=absolvio|=impuso|=multo|=sentencio|=retiro|=declaro|=obligo|=desestimo)
    (=juez|=jueza|tribunal|=juzgado) ..2 (=fallo|=resolvio|=dictamino|=decidio|=desestimo) ..4 (=en =su contra|=contra =usted|=en =tu contra|=su|=a =su favor)
    (=le|=te|=lo|=la|=usted|=fue|=fuiste|=ha =sido|=a =usted) ..2 (=ya)? ..1 (=le|=la|=lo|=te|=fue|=fuiste|=ha =sido)? ..1 (condenad*|=condenaron|=condeno|arrestad*|=arrestaron|detenid*|=detuvieron|imputad*|=imputaron|encarcelad*|procesad*|juzgad*|=juzgaron|sentenciad*|absuelt*)
    (=su|=tu|=sus) ..1 (antecedentes|antecedentes penales|historial delictivo|expediente judicial|condena*|=causa penal|orden =de =alejamiento|=libertad condicional|custodia|divorcio|pension* =de alimentos|pension* alimenticia|=caso judicial|proceso judicial|=abogado =de divorcio|=ex =marido|testamento)
    (=perdio|=perdiste|=gano|=ganaste) ..2 (=el|=la|=su|=tu) ..1 (juicio|pleito|=demanda|custodia|=caso|=apelacion|recurso)
    - (=no|=nunca|=ni|tampoco) ..6 (coment*|habl*|trat*|revel*|compart*|respond*|confirm*)
    - (=en|=cada|=su|=este|=en =todo) ..1 =caso ..2 (=de|=particular|concret*|=es|=no|=le|=nos)
    - (=funda|carcasa) ..4
    - (=si) ..4 (divorci*|condena*)
    - (=juicio =de)|(=a =mi juicio)|(=a nuestro juicio)
    - (opinion|testimonio|declaracion*) ..2 (=nos|=gracias|=en =la =web)
    - (juicio|sentencia|veredicto) ..1 =del ..1 (jurado|=peque*|publico|=paladar)
    (acuerdo|=oferta|recurso|juicio|=vista|=demanda|declarar|=pacto|=sala|tribunal) ..8 (=usted|=tu) ..2 =quien? ..1 (prefirio|preferiste|rechazo|rechazaste|=quiso|=quisiste|=decidio|=se =nego|=no =acepto|=no =firmo|=no =quiso)
    (=su|=sus|=tu|=le|=lo|=la|=usted) ..5 (calabozo|(antecedentes penales)|(=orden =de =alejamiento)|(convenio regulador)|=careo|atestado|alcoholemia|=carcel|prision|(libertad condicional)|fianza =judicial)
    (=en =el =juicio|=en =la =vista|=en =el =juzgado|=ante =el =juez|=en =sala) ..10 (=usted|=su|=se =contradijo|=condenad*|=declaro|=reconocio|=mintio|=callo)
    (=usted|=porque =usted) ..2 (=acepto|=firmo|=rechazo) ..2 (convenio|acuerdo|conformidad|=pacto|sentencia)
    - (=carcel|prision) ..2 (=de =papel|musical|museo|=antigua)
    (separacion|divorcio|herencia|custodia|pleito|desahucio|adopcion) ..2 ((=se =complico)|(=se =torcio)|(=se =alargo)|(=se =atasco)|(=salio =mal))
    - (sint*|sent*|siente*) ..2 juzgad*
    - denuncia ..6 =se (=presenta|=pone|=tramita|=hace)
    - (=lo|=la|=los|=las) (=fija|=marca|=decide|=establece|=señala|=pone) ..1 (juzgado|tribunal|=juez|jueza)
    (=a =la =espera|pendiente) =de ..1 (sentencia|juicio)
    (=su|=tu) (desahucio|embargo|condena|divorcio|querella|orden =de =alejamiento|concurso =de =acreedores)
    (desahucio|embargo) =que =tiene
    (pulsera|brazalete) =telematic*
    (=le|=te) ..1 (retiraron|quitaron) ..1 (puntos|=carne|custodia|pasaporte)
    (=tercer =grado|=libertad =condicional|=antecedentes =penales)
    (concurso =de =acreedores)
    (=lo|=la) =tiene* ..1 denunciad*
  `,
  student: `
    (=su|=tu|vuestr*|=la|=el|=los|=sus) ..1 (=hijo|=hija|=niño|=niña|=nino|=nina|=hijos|=hijas|=nieto|=nieta|sobrino|sobrina|alumno|alumna|estudiante|adolescente|pequeño|pequeña|chaval|=bebe|menor|=crio|=cria) ..1 (<name>)? ..3 (=fue|=ha =sido|=esta|=estaba|=suspendio|=suspende|=reprobo|=ha =suspendido|=ha =reprobado|expuls*|pelea*|=peleo|=se porta*|=porto|falt*|=no (=viene|=vino|asist*|=hace|=hizo|=estudia|=atiende|=aprobo|=aprueba|=obedece)|peg*|=muerde|=mordio|=se comport*|molest*|interrump*|=copio|=copia|=hizo trampa*|llor*|=necesita|=tiene|=tenia|repit*|=repitio|=rompio|=se neg*|insult*|agred*|acos*|distrae*|empuj*|grit*|=robo|=no =sabe|destroz*|=tiro|=ensucio) ..5 (=por|expulsad*|suspend*|pelea*|=acoso|bullying|clase*|examen*|=curso|nota*|compañer*|profesor*|ausen*|trampa*|conducta|comportamiento|agresiv*|matematicas|castigad*|=tdah|autis*|especial*|diagnostic*|=otro*|=otra*|=niños|=niño|leccion*|=vago|=vaga|lent*|=tarde|deberes|tarea*|dificil*|=pegar|=todo|dinero|=comida|asignatura*|violent*|=a|=mal|fatal|atencion*|=tres|=dos|=veces|=la =mayoria)
    (=su|=tu|vuestr*) ..1 (=hijo|=hija|=niño|=niña|=nino|=nina|alumno|alumna) ..1 (<name>)? ..2 (=fue expulsad*|=ha =sido expulsad*|=suspendio|=reprobo|peg*|=mordio|=muerde|=falto|=acoso|=copio|=se =peleo)
    (alumn*|estudiante|=ella|=el|chic*|<name>|niñ*) ..1 (=suspendio|=reprobo|=repitio|=falto =a|=copio|=no =aprobo|=hizo trampas|=saco (=mala|=malas)) ..3 (examen*|matematicas|asignatura*|=curso|clase*|prueba*|=veces|materia*|fisica|ingles|=historia|=dos|=tres|teorico|practico|selectividad|nota*)
    (=suspendio|=suspendiste|=reprobo|=reprobaste|=no =aprobo|=no =aprobaste|=falto|=faltaste|=copiaste) ..2 (=el|=la|=los|=las|=su|=a|=tres)? ..2 (examen*|teorico|practico|=curso|clase*|asignatura*|materia*|matematicas|oposicion*|leccion*) ..3
    (alumn*|estudiante|niñ*|hij*|chic*|<name>) ..2 (=fue|=ha =sido|=esta) ..1 (expulsad*|suspendid*|castigad*) ..3 (=por|=del|=de|=dos|=una|=tras)?
    (=notas|calificacion*|asistencia|=faltas|expediente|boletin|conducta|boleta) ..1 (=de) ..2 (=su|=tu|vuestr*) ..1 (hij*|niñ*|nin*)
    (=las|=sus|=tus) (=notas|calificacion*|=faltas =de asistencia|ausencias|deberes) ..1 (=de =su hij*)? ..1 (fueron|=eran|=son|=son =malas|=muestran|=estan)
    (=su|=tu) (hijo|hija|niño|niña|alumno|alumna) ..1 =no (=aprobo|=aprueba|=estudia|=atiende|=obedece|=viene|=asiste)
    - (=no|=nunca|=ni) ..6 (coment*|habl*|trat*|revel*|compart*|discut*)
    - (alegr*|encant*|=gusto|=gustara|=gustaran|=gustaron|=gustado|=guste|=gustase|gracias|felicit*|enhorabuena|celebr*|lament*|sent*|=siento|esper*|disculp*|perdon*|orgull*) ..10 (hij*|niñ*|nin*|pequeñ*|=bebe|niet*|alumn*)
    - (=menu|=carta|=zona|descuento|=club|fiesta|=cuna|=trona|cumpleaños) ..2 (infantil|niñ*|estudiante*|=bebe)
    (chaval|chavala|=crio|=cria|=niño|=niña|=nene|=nena|alumn*|=peque|adolescente|=hijo|=hija|=nieto|=nieta) ..6 (fumaba|escupe|escupio|=pega|=pego|muerde|mordio|insulto|insulta|copio|=copiaba|empujo|=robo|=bebia|bebio|patea|pateo|=suspende|suspendio|=repite|=repitio|(=no =obedece)|(=se =escapo))
    <name> ..4 (escupe|escupio|muerde|mordio|=copio|=copiaba|suspendio|(=repite =curso)|(=no =obedece)|(=se =hace =pis)|(=se =hizo =pis)|(=no =come)) ..3
    <name> ..2 (=de|=con) ..1 (<number>|=tres|cuatro|=cinco|=seis|siete|=ocho|=nueve|=diez|=once|=doce) años ..6 ((=le =cuesta)|=no|=pega|muerde|todavia|=aun|=llora|=grita|(=se =hace)|=necesita)
    (=su|=tu) ..1 (=hijo|=hija|niñ*|=chico|=chica|=nieto|=nieta|=mayor|pequeñ*|=crio|chaval|=peque|alumn*) ..8 (=durmio|=duerme|=copio|=copia|suspend*|=pego|=pega|mord*|insult*|=peleo|=pelea|expuls*|castig*|=repitio|=repite|=piojos|pañal|esfinter*|(=en =blanco)|(=no ..2 (obedece|estudia|=come|=lee|controla|atiende|comparte|=habla|aprobo|aprueba|titula)))
    - (lament*|sent*|=siento|disculp*|perdon*|gracias|alegr*) ..12 (=hijo|=hija|niñ*|pequeñ*|=peque)
    (=niño|=niña|=crio|=hijo|=hija|chaval) ..2 =que =no ..4 (obedece|saluda|estudia|respeta|=calla|atiende|comparte|escucha)
    - =si (=el|=la|=los) (=niño|=niña|=niños|menor|menores|=bebe|alumno|estudiante)
    - (piscina|sala|mesa|cama|habitacion|bolsa|talla|caja|pista|terraza|cocina|puerta|barra|letra|maleta|taza|bicicleta|clase|silla|pizza|racion|porcion|tienda|parte|copa|tarta) (=pequeña|=pequeñas)
    (=el|=la|=su) (=niño|=niña|=crio|=cria|=chaval|=chavala|=chiquillo|=bebe|=pequeño|=pequeña|=hijo|=hija) =no ..1 (=paraba|=callaba|=obedecia|=dejaba =de|=hacia =caso|=se =estaba =quieto|=sabe|=atiende|=estudia|=aprueba|=se =comporta|=se =porta)
  `,
  'special-category': `
    @your ..2 (=mes|=semana|=trimestre) =de (embarazo|gestacion)
    (=su|=tu) (embarazo|velo|hijab|kipa|turbante|=silla =de =ruedas|discapacidad|ceguera|sordera|religion|=fe|etnia|=raza|orientacion) ..6 (=no|=impid*|=oblig*|=hace|=hacia|=hizo|=era|=fue|=es|preferi*|complic*|dificult*)
    (=como|=siendo|=por =ser|=ya =que =es|=al =ser|=usted =es|=eres|=es usted|=porque =es|=porque =eres|=tu =eres|=tu =que =eres) ..1 (=un|=una|=buen|=buena)? ..1 (musulman*|cristian*|judi*|catolic*|ortodox*|hindu|budista|evangelic*|protestante|=ateo|=atea|=gay|lesbiana|bisexual|trans|transexual|homosexual|gitan*|negr*|=arabe|african*|asiatic*|marroqui|=ruso|=rusa|ucranian*|rumano|rumana|turc*|discapacitad*|minusvalid*|invalid*|=embarazada|=ciega|=ciego|sord*|inmigrante|refugiad*|extranjer*|mormon*|mexican*|=chino|=china|=indio|=india|autista|=comunista|fascista|izquierdist*|=de izquierdas|=de derechas|venezolan*|colombian*|ecuatorian*|peruan*|bolivian*|argentin*|=judia|musulmana|latin*|sudac*)
    @your ..1 (religion|=fe|=etnia|=raza|nacionalidad|=orientacion sexual|orientacion*|sexualidad|discapacidad|discapacidades|embarazo|color =de =piel|=piel oscura|creencias|=ideas politicas|ideologia|afiliacion* sindical|sindicato|identidad =de genero|=origen|procedencia|acento|minusvalia|=velo|hijab|turbante|iglesia|mezquita|sinagoga|condicion* =de (inmigrante|extranjero|=gay)|=pais =de =origen)
    (motivo|razon|=causa|=debido|=por|=culpa|problema|=a =causa) ..3 (=fue|=era|=es|=de|=a)? ..2 (=su|=tu) (embarazo|religion|discapacidad|nacionalidad|=raza|=fe|=etnia|orientacion*|sexualidad|=origen|color|=edad =avanzada|minusvalia|condicion* sexual)
    (=gente|personas|clientes|huespedes) =de =su (religion|=fe|=raza|nacionalidad|orientacion*|color|=origen|=etnia|=pais|condicion*)
    (=ustedes|=vosotros|=los|=todos =los|=las) (musulmanes|=judios|=gays|=rusos|=arabes|cristianos|inmigrantes|extranjeros|gitanos|asiaticos|=negros|americanos|alemanes|=chinos|ingleses|=moros|sudacas|catalanes|argentinos|maricones) ..1 (=son|siempre|=nunca|=sois|=no)
    - (independientemente|=sea =cual|cualquier*|=toda|=todas|=todos|=cada|=sin =importar|=no =importa|respet*|=de =cualquier) ..6 (religion|=fe|=raza|nacionalidad|orientacion*|discapacidad|=origen|=etnia|creencias|genero)
    - (felicid*|enhorabuena|dese*) ..6 (embaraz*|=bebe)
    - (acces*|plaza*|baño*|aparcamiento|=rampa|adaptad*|movilidad) ..4 (discapac*|minusval*)
    - (=punto|=lugar|=caja|aeropuerto|estacion*|=cuenta|tarjeta|producto*|=vino) ..2 =de =origen
    - (gracias|agradec*) ..3 (=de =buena =fe)
    - (=comida|cocina|restaurante|plato*|=te|curry|=salsa) ..2 (mexican*|chin*|=arabe|indi*|asiatic*|argentin*|rus*|peruan*|turc*|latin*)
    - (=cafe|=te|pimienta|=ajo|cerveza|judia*|alubia*|arroz) ..1 negr*
    - (=judias) (=verdes|blancas|=pintas|=negras)
    - (=su|=tu) ..1 (color|=origen|=piel|acento) ..2 (favorit*|elegid*|natural|local|=de =pelo|cabello|cuidad*)
    - (=jornada|sesion*|reunion|=curso) ..1 =de orientacion*
    - =como ..1 (=indica|=indican|=indicaba|=indique|indic*)
    (=tripa|tripon|barriga|=panza|=bombo|barrigon) ..2 =de ..1 (<number>|cinco|=seis|siete|=ocho|=nueve) =meses
    (=usted|=ustedes) ..2 (=su|=con =su) (=novio|=novia|=marido|=mujer|pareja|amigo|amiga) ..3 (=bes*|=besen|=besaban|=besaron|=mano|abraz*|acaramelad*)
    (andador|baston|muletas|(=silla =de =ruedas)|(=perro =guia)|audifono) ..2 =como (=usted|=tu|=ustedes|=ella)
    (=usted|=su|=tu|=eres|=ustedes) ..6 =por ..1 (religion|=fe|creencias|religiosos)
    - (refiri*|disculp*|comentario*|=dijo|burl*|=rio|respet*|imit*) ..6 acento
    (=fuera|=sido|=ser|=son|=es|=gente|=alguien) =de =su ..1 =color
    (=esta|=estaba|=estar) embarazad* ..3 (=por =eso|=y|hormonas|sensible|=normal|=no)
    - =si ..4 embarazad*
  `,
  'third-party': `
    (=vino|=viniste|=vinieron|=estuvo|=estuviste|=estaba|=estabas|=se =alojo|=alojaste|=comio|=ceno|=cenaste|=llego|=llegaste|=acudio|acompañad*|acompanad*|visito|entro|=salio) ..4 (=con|=de|=por) ..2 (=su|=tu|=una|=un|=otra|=otro|=la|=el)? ..1 (=ex|=exmarido|=exmujer|exnovio|exnovia|exesposo|exesposa|=marido|=mujer|esposo|esposa|=novio|=novia|amante|=querida|=hijo|=hija|=madre|=padre|hermano|hermana|=amigo|=amiga|pareja|=acompañante|señora|señor|=jefe|=jefa|compañero|compañera|suegra|suegro|=cuñado|=cuñada|=secretaria|=primo|=prima)
    (=ruido|=ruidos|=queja|=olor|=pelea|fiesta|problema|=jaleo|=humo|=gritos|discusion*|=daño|incidente|musica|escandalo) ..3 (=era|=eran|=fue|=fueron|=venia|=venian|=lo =hizo|=lo =provoco|causad*|provocad*|=vino) ..4 (señor|señora|=sr|=sra|(habitacion* <number>)|(=la <number>)|(=el <number>)|huesped* =de|clientes =de =la|vecino*|vecina*|familia|pareja =de|apartamento <number>|=del <number>)
    (señor|señora|=sr|=sra|señorita|=don|=doña) ..1 <name> ..3 (=de =la|=del|=en =la|=en =el) ..1 (habitacion*|apartamento|=mesa|<number>|=al =lado|=piso|=lado)
    (=el|=la|=los|=otro|=otra|=unos) ..1 (huesped|señora|señor|pareja|familia|cliente|clienta|clientes|hombre|=mujer|paciente|vecino|vecina|huespedes|=grupo) ..1 (=de =la|=del|=en =la|=en =el) ..1 (habitacion*|=mesa|apartamento|=cama|=piso|numero)? ..1 <number>
    (=su|=tu) ..1 (=ex|=exmarido|=exmujer|exnovio|exnovia|=marido|=mujer|esposo|esposa|=novio|=novia|suegra|vecino|vecina|amante|hermano|hermana|=padre|=madre|pareja|=amigo|=amiga|=cuñado|=acompañante|=jefe) ..1 <name>
    (=su|=tu) ..1 (=ex|=exmarido|=exmujer|=marido|=mujer|esposo|esposa|=novio|=novia|suegra|vecino|vecina|amante|hermano|hermana|=padre|=madre|pareja|=amigo|=amiga|=acompañante|=cuñado) ..4 (emborrach*|=rompio|=rompieron|borrach*|bebid*|groser*|grit*|insult*|=tiro|=pago|=se =quejo|=firmo|=cancelo|=nos =dijo|=estaba descontent*|=robo|=debia|=se =porto|=se =comporto|agred*|amenaz*|vomit*|=nos =llamo|=nos =pidio|reconoc*|admit*)
    (=la|=el|=los|=las) (señora|señor|amig*|chic*|hombre|mujer|persona|pareja|gente|grupo) =que ..1 (=venia|=iba|=estaba|=vino|acompañaba) ..1 =con (=usted|=ustedes|=ti)
    - (gracias|alegr*|encant*|feliz|felices|esper*|dese*|bienvenid*|lament*|sent*|=siento|saludo*|recuerd*|abrazo*|=besos|felicit*|disculp*|perdon*|celebr*|aniversario|cumpleaños) ..12 (=marido|=mujer|esposo|esposa|=hijo|=hija|=madre|=padre|=amigo|=amiga|pareja|familia|=novio|=novia|hermano|hermana|suegra|=amigos|=amigas|abuela|acompañante|compañer*)
    - (=no) ..4 (=cuide|=cuidaron|atend*) ..3 (=su|=tu)
    (=su|=tu) (marido|mujer|esposa|esposo|novia|novio|suegra|suegro|hermana|hermano|amiga|pareja|cuñada|cuñado) =si =que ..2 (=estaba|=supo|=sabe|=sabia|=quedo|=fue|=entendio|=comio|=pago)
  `,
  'employee-data': `
    (@staff|exgerente|exencargad*|<name>) ..4 (=estaba|=esta|=estuvo|=tiene|=tenia|=sufre|=sufria|padec*|=pasa|=pasaba|=fue|=atraviesa|=atravesaba|=ha =tenido|=esta =pasando|=estaba =pasando) ..3 (=de =baja|=baja medica|=baja maternal|=con =baja|licencia medica|incapacidad|depresion*|deprimid*|=cancer|operad*|hospital|hospitalizad*|ingresad*|diagnosticad*|embarazad*|ansiedad|divorci*|separacion*|=separandose|alcohol*|borrach*|adicto|adicta|rehabilitacion*|=duelo|=problemas (personales|familiares|=de salud|mentales)|=covid|terapia|=ataque =de =panico|quimio*|enferm* =de|migraña*|=un aborto|=un funeral|estres)
    (@staff|emplead*|exgerente|=exempleado|=exempleada) ..1 <name> ..1 (<name>)? ..3 (despedid*|=la =echaron|=lo =echaron|=echaron|condenad*|=fue pillad*|pillad*|=robo|=robando|=robaba|borrach*|detenid*|suspendid*|=se =fue|=se marcho|expedientad*|=por =robo|=por =beber)
    (=a|=al|=la|=el) ..1 (@staff|=ex|exgerente|exencargad*|=exempleado|=exempleada|exjefe|exjefa|antiguo|antigua) ..3 (<name>)? ..3 (=lo|=la|=le|=fue|=fueron)? ..1 (=echaron|=echamos|=despidieron|=despedimos|despedid*) ..2 (=por) ..3 (=robo|=robar|=hurto|=beber|alcohol|=drogas|=drogarse|fraude|conducta|=peleas|=acoso|ausencias|borrach*|negligencia|incompetencia|dormir*|=llegar)
    (despedid*|echad*|=echamos|=echaron|=despidieron|=despedimos|=despido|suspendid*|expedientad*) ..4 (=por) ..2 (=robo|=robar|=hurto|=beber|alcohol|=drogas|=drogarse|fraude|=mala conducta|pelea*|=acoso|ausencias|absentismo|borrach*|negligencia|incompetencia|=dormirse|=llegar =borrach*)
    @staff <name> <name>
    (salario|sueldo|telefono|direccion*|apellido*|domicilio|historial|=edad|=vida (=privada|personal)|=estado =de =salud) ..1 (=de|=del) ..2 (@our|=el|=la)? ..1 (@staff|<name>)
    - @you ..3 (enferm*|=mal|hospital|embarazad*)
    - (telefono|numero|movil) =de =guardia
    - (gracias|lament*|sent*|=siento|alegr*|felicit*|=atentamente|=saludos|transmit*|traslad*|=firmado|=un saludo|cordial*) ..6 (@staff|<name>)
    - (direccion*|telefono) ..2 (@our|hotel|tienda|restaurante|clinica|centro|=del gerente =en)
    - (historial|=vida) ..2 (cliente)
    - historial =de (=compras|=pedidos|=pagos|=viajes)
    - (numero|telefono) =del (administrador|conserje|portero|bedel)
    - (numero|telefono) ..1 (=del|=de) ..1 @staff ..2 (=esta|=figura|=aparece|=viene) ..2 (=en|=junto|=al)
    (=la|=lo) =echaron =de ..1 (=su|=otro|=otra|=el|=la) ..1 (anterior|trabajo|empresa|=sitio|restaurante|hotel|=ultimo)
  `,
  'identity-guess': `
    - (=viernes|=va|=error|=fallo|=despiste|=largo|=lento|=tarde|=caro|=cierto|=verdad|=raro|=torpe) ..1 =lo =reconozco
    (=no|=acaso|=por =casualidad)? ..1 (=es|=eres|=sera|=seras|=era|=sois|=son) ..2 (usted|=tu|=vos|ustedes|vosotros)? ..2 (=el|=la|=los|=las|aquel|aquella|=ese|=esa) ..1 (=chico|=chica|hombre|señor|señora|senor|senora|huesped|pareja|persona|cliente|clienta|vecino|vecina|=tipo|familia|=grupo|=joven|rubi*|moren*|=que|=del|=de =la) ..6 <question>
    (apuesto|=apostamos|sospech*|=supongo|=suponemos|intuy*|=imagino|=imaginamos|=diria|=diriamos|deduc*|=me =da =que|juraria*|=nos =consta) ..2 (=que)? ..2 ((@you ..2 (=es|=era|=fue|=sea|=son|=debe =de =ser|=debe =ser|=se =trata))|=eres|=eras|=fuiste|=sois|(=es =usted))
    (apuesto|=apostamos|sospech*|=supongo|=suponemos|intuy*|=imagino|=imaginamos|=diria|=diriamos|deduc*|=me =da =que|juraria*|=nos =consta) ..1 =que (=es|=era|=fue|=sera|=se =trata =de|=trata =de) (=el|=la|=un|=una|nuestr*|aquel|aquella|=del|=de)? ..1 (señor|señora|=chico|=chica|cliente|clienta|huesped|vecin*|pareja|emplead*|exemplead*|=ex|camarer*|cociner*|trabajador*|competencia|mism*|persona|grupo|antigu*|<name>|=que)
    (=creemos|=creo|=pensamos|=pienso|=seguro|=parece|convencid*|segur*|=recordamos|recuerdo|reconoc*|evidente|=claro|=obvio|=entendemos) ..3 (=que)? ..2 (usted|=tú|ustedes|=vos) ..1 (=es|=eres|=era|=eras|=fue|=fuiste|=sea|=sois|=debe =de =ser|=debe =ser)
    (=creemos|=creo|=pensamos|=pienso|=seguro|=parece|convencid*|segur*|evidente|=claro|=obvio) ..1 =que ..1 (=es|=eres|=era|=eras|=fue|=fuiste|=sea|=se =trata|=trata) ..1 (=de)? ..1 (=el|=la|=un|=una|=aquel|=aquella|nuestr*)? ..1 (=chico|=chica|señor|señora|=hombre|=mujer|=pareja|familia|huesped|cliente|clienta|=ex|exemplead*|excompañer*|exnovi*|exsoci*|excocinero|excamarer*|vecin*|=grupo|=joven|=persona|antigu*|emplead*|trabajador*|cocinero|camarer*|competencia|competidor*|inquilin*|=misma|=mismo|=del|alguien)
    (=creemos|=creo|=pensamos|=pienso|=seguro|convencid*) ..1 =que ..1 (=eres|=eras|=sois) ..2 (=de)? ..2 (=el|=la|=los|=las|=un|=una|aquel|aquella|nuestr*|=sr|=sra|señor|señora|=don|=doña|=de =la|<name>|pareja|familia) ..3
    (=usted|=tu|=esta|=este|=esto) ..1 (=debe|=tiene|=solo|=solo) ..2 (=ser|=de =ser|=que =ser|=puede =ser) ..3 (=el|=la|=los|=un|=una|nuestr*|pareja|aquel|aquella|=quien|=de)
    (=por|segun|=a =juzgar|=visto|=dado|=viendo|leyendo) ..2 (=el|=la|=su|=los|=sus|=tu)? ..1 (estilo|redaccion*|=letra|=tono|=forma =de (=escribir|=hablar)|manera =de =escribir|detalles|descripcion*|lenguaje|gramatica|ortografia|=faltas|=foto|=fecha|nombre|=apodo|=alias|palabras) ..5 (=es|=era|=sabemos|=fue|=reconoc*|=ex|exemplead*|exmarid*|exnovi*|exsoci*|excompañer*|extrabajador*|excociner*|excamarer*|antigu*|=debe|=usted|=misma persona|vecin*|competencia|deduc*|cocinero|camarer*)
    (=sabemos|=sé|=ya =se|reconoc*|averigu*|descubr*|identific*|adivin*|localiz*|=imaginamos|=intuimos) ..4 (=quien|quienes|=de =quien) ..2 (=es|=eres|=esta|escrib*|=ha|=fue|=hay|=lo|=se|public*|=son|=usted|=firma|=te)
    (=le|=te|=la|=lo|=os) ..1 (=hemos|=he|=ya)? ..1 (=reconocimos|=reconozco|=reconocido|=tenemos =fichad*|=identificado|=identificamos|=localizado|=conocemos|=conozco) ..4 (=bien|=perfectamente|=usted|=de|=era|=es|=estuv*|=sabado|=del|=mesa|=aqui|=desde)?
    (=le|=te|=la|=lo|=os) ..1 (=recordamos|=recuerdo) ..2 (=bien|=perfectamente|=de aquel*|=como =si|=era|=estuv*|=del|=mesa)
    (=usted|=tu|=esta|=este|=es|=eres|=fue|autor*) ..2 (=es|=fue|=seguramente|=era)? ..1 (=un|=una|=el|=la|nuestr*)? ..1 (=ex|=exempleado|=exempleada|excocinero|excamarer*|excompañer*|extrabajador*|exrecepcionista|exnovio|exsocio|(antigu* (emplead*|cociner*|camarer*|trabajador*|compañer*|recepcionista*|inquilin*|soci*))|(emplead* despedid*)|(trabajador* resentid*)|(despechad*))
    (=hola|saludos|estimad*|querid*) ..2 (=ex|=exempleado|=exempleada|excompañer*|antigu* (emplead*|compañer*|trabajador*))
    (escond*|ocult*|refugi*|ampar*) ..2 (=tras|=detras|=bajo|=en =el|=en =la|=en =un|=en =una|=en =su) ..4 (seudonimo|pseudonimo|=apodo|=alias|usuario|=nick|perfil|anonimato|nombre|=cuenta|pantalla|=foto)
    - (ocultal*|ocultel*|ocultarl*|=ocultar|=oculta) ..3 (perfil|=cuenta)
    (=su|=tu) (verdadero|autentico) nombre
    (@you|=es|=eres|=fue|=era|=ser|=son|=sois|=hola|=ah|=ya|=vaya|estimad*|apreciad*|querid*|=como) ..2 (señora|señor|pareja|=chica|=chico|hombre|=mujer|familia|=grupo|clienta|cliente|huesped) ..1 (=de =la|=del|=que) ..2 (=mesa <number>|habitacion* <number>|=mesa (=cinco|=seis|=siete|=ocho|=dos|=tres|cuatro|=uno|=nueve|=diez)|=se =fue =sin =pagar|=rompio|=se =nego|=gritaba|=gritaba|=discutio|=vino =el|=estuvo =el)
    (=creemos|=es|=eres|=parece|=usted) ..3 (=la|=el) (señora|señor|pareja|=chica|=chico) ..1 (=de|=del|=que)
    (=acordamos|=acuerdo) ..2 (=bien|=perfectamente)? ..1 =de (=usted|=ustedes|=ti|=vosotros|=su =cara|=su =grupo|=la =cara)
    - (cre*|=pensamos|segur*) ..2 (=que)? ..2 (=tiene|=tienes|=es) ..1 (razon|=una =pena|=justo|=lo =justo|=el mejor|=una lastima|=un error|importante)
    - (=es|=fue|=era|=sea) ..1 (=la|=el|=una|=un) ..1 (experiencia|impresion*|=imagen|servicio|atencion*|=trato|=estandar|=resultado|mejor|primera|=unica|razon|motivo|problema|objetivo|camino|=forma|hotel|=lugar|recuerdo|sensacion*|prioridad|=caso|=pena|=placer|honor|calidad|nivel|=parte)
    - (=sabemos|=entendemos|=imaginamos|=se) ..2 (=lo|=que|=cuan*) ..3 (frustrante|molest*|importante|dificil|=espera*|=es|=una)
    - (lament*|sent*|=siento|entend*|comprend*|esper*|perdon*|disculp*|gracias) ..3 (=que)? ..2 (=es|=fue|=haya|=sea)
    - (=sabemos|preguntar*|=ver|=averiguar|=comprobar|=aclarar) ..3 (=quien|quienes) ..3 (=le|=les|=te|=os|atend*|=estaba =de =turno)
    - (=nos|=hemos) ..3 (identificad*|localizad*) ..3
    - (acord*) ..6 (=cariño|=alegria|=gusto|=agrado)
    - (=de =acuerdo)
    - (=hablar|=ser|=lo|=hablarle|explicar*|=dejar|tener*|=muy|=mas|=bien) ..1 =claro
    - (=es|=son|=era) =una ..1 (costumbre|=cosa|=las|=los|=nuestr*|virtud|norma|manera)
    - parece ..1 (inventad*|mentira|facil|poco|mucho|bien)
    - llam* ..3 =por ..2 nombre
    (=por =como|(=por =la =manera)|(=por =el =modo)|(=por =la =forma)) ..3 (=pone|=pones|escrib*|cuent*|habl*|puntua*|firma*|redact*) ..8 (apost*|juraria*|diria*|=sabemos|sospech*|imagin*|adivin*|=debe|(=usted =es)|(=es =usted)|conocemos|reconoc*)
    (apostaria|apostariamos|juraria|jurariamos) ..3 =que ..3
    ((=echado|=hecho|=echando) ..1 cuentas)|(=atado =cabos)|(=atando =cabos)
    =solo ..2 (=vino|=vinieron|=hubo|=habia|teniamos|=quedaban|=atendimos|=pidio|=comieron) ..8 (=usted|=ustedes|=eran|=era) ..2
    (=suena|=sonaba|=suenan|=recuerda) ..3 (=su|=tu|=esa) ..1 (manera|=forma|estilo|=letra|=tono|=cara|=voz|prosa)
    (trabajo|trabajaste|trabajaba) ..1 (=aqui|(=con =nosotros)|(=en =esta =casa)) ..4 (veranos|verano|años|=meses|=hasta|navidad)
    - (técnicos|fallo|error|problema|avería) ..6 tienen localizado
    - reconozco que
    (=delata|delatan|=le =delata|=la =delata)
    (=hola|saludos|vaya) ..1 (=exnovio|=exnovia|=exmarido|=exsocio|excuñado|exempleada)
    (se =te|se =le) ..1 =ha ..1 (escapado|visto) ..6 (=ya =sabemos|sabemos|=quien)
    (=otra =vez) ..2 (=moderador|vecin*|=inquilin*|=señor|=señora|=chico) ..2 =que ..1 (expulsamos|echamos|despedimos|=se =fue|=se =marcho)
    (faltas|caligrafia|letra|sarcasmo|expresiones) ..8 (clavad*|gemel*|identic*|=mism*) ..3 (=del|=de =la|=de =los|=suyas|=las =de)
    =solo =hay ..1 (=una|=un) ..1 (persona|cliente|clienta|vecino|vecina) ..3 =que
    (=sumen|=sume|=aten|=ate|=atad) ..1 (=usted|=ustedes|=cabos) ..1
    =sabemos ..2 =por =donde =va* ..6 (señor|señora|=usted|amigo)
    (señor|señora|=chico|=chica|=joven) =del (=coche|=abrigo|=perro|=pelo|=sombrero) ..1
  `,
  surveillance: `
    (=le|=te|=lo|=la|=les|=os) ..2 (=grabamos|=grabado|=grabaron|=filmamos|=filmado|=tenemos =en (=video|=camara|grabacion*)|=vimos =en =las =camaras|=captaron|=capto|=vio =la =camara)
    (=fue|=fuiste|=esta|=estas|=ha =sido|=quedo|=quedaste|=queda|=todo|=estaba|=estabas|=estan) ..2 (=todo)? ..1 (grabad*|filmad*|registrad* =en (=video|=camara)|=en =video|=en =camara)
    (=tenemos|=tengo|=hay|existe*|conserv*|guard*|dispon*) ..3 (=todo|=le|=la|=lo)? ..2 (grabad*|grabacion*|imagenes|filmad*|=video|=videos|camara*|=en =video|=en =camara)
    (=camara|=camaras|grabacion*|grabacion*|videovigilancia|imagenes|=video|=videos|circuito =cerrado|=cctv|registro* =del =wifi|=wifi|=gps|rastreo|=telemetria|cerradura|=llave electronica|circuito) ..4 (muestr*|demuestr*|prueb*|confirm*|revel*|=dice|=dicen|capt*|grab*|registr*|evidenci*|=se =ve|=se =aprecia|=se =observa|=dejan =claro|desmient*|contradic*|=lo =vieron|=no =mienten|=cuentan|=hablan|indica*|=consta|=vemos|=vimos|=se =oye|=se =escucha)
    (=en|segun|gracias =a|=por) ..1 (=las|=la|nuestr*|=el|=los) ..1 (=camara|=camaras|grabacion*|videovigilancia|=video|imagenes =de =seguridad|registro* =de (acceso|=entrada|=wifi)) ..3 (=se =le|=se =ve|=se =aprecia|=se =observa|=usted|=le|=consta|=vemos|=vimos|=aparece|=sale)
    segun ..1 (=las|=la|nuestr*|=el|=los) ..1 (=camara|=camaras|grabacion*|videovigilancia|=video|imagenes|registro* =de (acceso|=entrada|=wifi))
    (=se =le|=se =la|=se =lo|=se =te) =ve ..6 (=camara|=camaras|grabacion*|=video)
    (=camara|=camaras|=video|grabacion*) ..3 (=se =le|=se =la|=se =lo|=se =te) =ve
    gracias =a ..1 (=las|=la|nuestr*) (=camaras|videovigilancia|grabaciones) ..1 (sabemos|=se|tenemos|comprobamos)
    (=vimos|=visto|=revisamos|=revisado|revisad*|=miramos|mirad*|visualiz*|=comprobamos|=comprobado|=consultamos|=consultado|analiz*|examin*|escuch*|repas*|=oimos|comprobad*|=tirado =de) ..4 (=camara|=camaras|grabacion*|grabacion*|videovigilancia|=cctv|=video|=videos|imagenes|=cintas|=audio|=llamada =grabada|=su =llamada|=la =llamada)
    (=llamada|=llamadas|conversacion*|=charla|=chat|=visita) ..2 (grabad*|registrad*|=esta =en =audio|=quedo grabad*|=fue grabad*|=esta grabad*|filmad*)
    (=grabamos|=grabado|grabad*) ..3 (conversacion*|=llamada|=todo|=visita|=a =usted|=lo =que)
    (segun) ..2 (registro*|=logs|sistema =de acceso|=wifi|=gps)
    - (nuev*|instal*|pus*|coloc*) ..3 (=camara|=camaras)
    - (tienda|estudio|=curso|objetivo|calidad|equipo|=compra|tarjeta|modelo|reparacion*) ..3 (camara*|foto*|=video)
    - (gust*|encant*|compr*|nuev*|disfrut*) ..3 (=camara|=video|=videos)
    - =camara ..1 (frigorifica|=de =frio|congelacion*|comercio|=de comercio)
    - (=no|=nunca) ..2 (grab*|film*)
    - (=video|=videos|imagenes|=fotos) ..3 (=web|=redes|instagram|youtube|cocina|receta)
    - (instrucciones|montaje|tutorial*|receta*|explicacion*|=guia|=paso|pasos|clases|charla*) ..5 (=video|=videos)
    - gracias ..2 =por ..3 (=video|=videos|=fotos|=foto|imagenes|grabacion*)
    - (=video|=videos|=foto|=fotos|grabacion) =que ..1 (=grabaste|=grabo|mandaste|=mando|=envio|enviaste|=hizo|hiciste|=subio|subiste|=adjunta|comparte|compartio)
    - (=video|=videos) =del? ..2 (=gol|=boda|=baile|perro|=niños|concierto|fiesta|subida)
    - =camara =de =fotos
    - museo ..2 =camara
    - (=la|=lo|=las|=los) (=tienes|=tiene|=teneis|=tienen) =en =el =video
    - (directo|=clase|=clases|sesion|charla|concierto|leccion|=curso|=taller|funcion) ..3 (grabad*|grabacion*)
    - grabacion* ..2 (=de|=del) ..2 (leccion|=clase|=clases|charla|concierto|=curso|=taller|sesion)
    - exposición de grabado*
    - cámara (fría|frigorífica|de la flor|de frío|de fotos|de comercio)
    - (flor|flores|tarta|tartas|ramo|ramos|carne|fruta) ..8 en la cámara
    (sensor*|alarma|=chip|localizador|=gps|baliza*|=dron|cajero|tacografo|cerradura|lector) ..6 (indica|marcaba|=marco|detecto|detectaron|=situa|=delata|=saco|=guarda|=grabo) ..2 (=que)? ..1 (=usted|=ustedes|=la =lanzo|=su|=tu|fiesta|=foto)
    (historial|registro|fichero|=log|=logs) =de ..2 (=su|=tu|acceso*|=cuenta|entrada*) ..4 (=usted|=sale =su|=borro|=entro|(=consta =que)|=dice =que)
    (=le|=la|=te|=les) (=oimos|oiamos|escuchamos) ..4 (interfono|microfono|altavoz|telefonillo|=walkie|=mientras)
    (=le|=la|=te|=lo|=les) (=seguimos|siguieron|observamos|observaron|vigilamos|vigilaban) ..3 (pantallas|pantalla|camara*|monitores|=desde =que|cabina)
    (camarita*|microcamara*|=ojito) ..6
    (=pedi|=pedimos|=miramos|=vimos|=repasamos) ..4 (=cinta|=cintas|grabadora|monitores) ..8 (=usted|=ahi|=sale)
    grabadora ..4 (recoge|recogio|guarda|=todo|=palabra)
    =todo =lo =que ..2 (=se =dice|=se =dijo|=se =hizo|=se =hace|=dijo|=hizo) ..5 (=queda =en|=quedo =en|=se =graba|=se =guarda|=queda =grabado|=quedo =grabado)
    (=cada|=sus|=tus) (=clic|=clics|=pasos|movimientos|pulsaciones|=huella) ..4 (=usted|=dio|=quedaron|chivan|registrad*|=tenemos|=reloj)
    (=su|=tu) huella ..2 (entrando|=entro|=dice|=marca)
    (=su|=tu) ruta ..2 (=quedo|guardada|=no =coincide)
    =chivan ..3 =otra =cosa
    - camara* ..8 señalizad*
  `,
  correspondence: `
    (=en|=por|segun|=desde) ..1 (=su|=tu|=el|=nuestr*|=sus|=la|=los) ..2 (correo*|email*|=mail|mails|e =mail|=cartas|mensaje*|=chat|=sms|whatsapp|=llamada|conversacion*|correspondencia|=dm|=audio*|=charla|buzon) ..3 (=usted|=tu|=nos|=del|=de)? ..2 (escrib*|dij*|=dice|=decia|=dices|amenaz*|afirm*|exig*|reclam*|reconoc*|admit*|promet*|=pidio|=pediste|acept*|confirm*|insult*|=puso|=pusiste|acord*|=aseguro|=aseguraste|=quedo|=quedamos)
    (=en|=por|segun) ..1 (=su|=tu) ..1 =carta ..3 (escrib*|dij*|=dice|=decia|amenaz*|afirm*|exig*|reclam*|reconoc*|admit*|=pidio|acept*|=aseguro)
    =en =la =carta =que (=usted|=nos|=me) ..1 (escrib*|envi*|mand*|dirig*)
    (captura*|pantallazo*|=screenshot|=copia|transcripcion*|extracto*|fragmento*) ..2 (=de|=del|=con) ..2 (=su|=nuestr*|=la|=el|=los|=las)? ..1 (=chat|conversacion*|correo*|email*|mensaje*|whatsapp|=sms|=llamada|correspondencia|=carta)
    (adjunt*|public*|comparti*|=pegamos|=pego|=copio|=copiamos|mostr*|muestr*|=aqui|=ahi|reproduc*|difund*) ..3 (=esta|=tienen|=va|=va|=el|=la|=los|=las|nuestr*|=toda|=su|=sus|captura*|pantallazo*)? ..3 (conversacion*|=chat|chats|correspondencia|=correos|=emails|=mensajes|captura*|pantallazo*|whatsapp*|transcripcion*)
    (=cito|=citamos|=cita =literal|textualmente|=palabras textuales|=y =cito) ..4
    (=dijo|=dice|=decia|=escribio|=escribiste|=dijiste|=puso|=pone|=indico|=respondio|=contesto|=pidio|=aviso|mensaje|correo) ..4 literalmente
    literalmente ..3 (=mando|=dijo|=dice|=escribio|=escribiste|=dijiste|=puso|=indico|=respondio|=contesto|=pidio)
    (=nos|=me) ..1 (=escribio|=escribiste|=dijo|=dijiste|=mando|=mandaste|=envio|=ha =dicho|=comento|=confirmo|=reconocio|=aseguro) ..3 (=por|=en) ..2 (telefono|correo|email|whatsapp|=privado|=chat|mensaje*|=carta|persona|=sms)
    (=como|=tal =y =como) ..1 (=usted|=tu)? ..1 (=nos|=me)? ..1 (=dijo|=dijiste|=escribio|=escribiste|=reconocio|=admitio|=confirmo|=comento|=ha =reconocido) ..3 (=por|=en) ..2 (telefono|correo|email|whatsapp|=privado|=chat|mensaje*|=sms|=carta)
    (=sus|=tus) (palabras|propias palabras) ..2 (fueron|=eran|=en =el correo|textuales)
    - (=no|=nunca) ..4 (public*|compart*|revel*)
    - (continu*|segu*|privad*|confidencial*|=por favor|=puede|=puedes|escrib*|=le =respond*|=le =hemos|=gustaria) ..6 (conversacion*|mensaje|correo|=chat|email)
    - (gracias|agradec*|recib*) ..3 (=su|=tu|=el) ..1 (mensaje|correo|email|=carta|=llamada)
    - (=en|=de) (=su|=tu|=esta) (reseña|resena|opinion|comentario)
    - (lament*|sent*|=siento|disculp*|perdon*) ..8 (mensaje*|correo*|llamada*|email*|=chat)
    - correo* =de (confirmacion*|bienvenida|=reserva)
    (telefono|=correo|=wasap|whatsapp|mensaje|=llamada|=audio) ..6 (=nos|=me) ..1 (=decia|=decias|contaba|reconocia|juraba|aseguraba|=pedia|escribia)
    - (diga*|=dinos|cuente*|=cuentanos|escrib*|indique*) ..2 =por =el =chat
    - (=foto|=fotos|=video|=idea|=receta|detalle|sugerencia|=datos|direccion|numero|captura|=lista|informacion|=enlace|=nota|cancion|dibujo|=carta) ..2 =que (=nos|=me) ..1 (=mando|=mandaste|=envio|=enviaste|=hizo|=paso|=mandaron|=enviaron|=escribio|=dejo) ..2 (=por|=en) ..1
    (guardamos|conservamos|tenemos|guardo|conservo|tengo) ..2 (=sus|=tus|=todos =sus|=todos =los) (mensajes|correos|whatsapps|audios|wasaps|emails)
    - (=recibido|llegado|respond*|contest*|gracias|=para =poder|=derecho|=proteccion) ..6 (mensajes|correos)
    (=por|=al) (telefono|correo|whatsapp|=chat|=privado) ..1 (=nos|=me) ..1 (=dijo|=dijiste|=conto|aseguro|=juro|pidio|reconocio|=hablaba|=era) ..3 (=otra =cosa|=lo =contrario|=que|=muy =distint*)
    - =en =el =chat =si (=escribes|=escribe|=pones|=pone|=tecleas)
  `,
  'ask-data': `
    (=denos|=danos|=deme|=dame|=diganos|=dinos|=digame|=dime|envienos|envianos|=envieme|mandenos|mandanos|=necesitamos|=facilitenos|facilitanos|=faciliteme|=indiquenos|indicanos|=indique|=indica|indiqueme|=comparta|=comparte|compartanos|comparta*|=deje|=deja|dejenos|dejanos|=escriba|=escribe|=ponga|=pon|=publique|=responda|=responde|=conteste|=contesta|proporcione*|=confirme|=confirma|confirmenos|=especifique|=envie|=manda|=mande|pasenos|=paseme|pasanos|=pongan|=faciliten|=indiquen|=respondan|=apunte|=nos =dice|=nos =da|=puede =darnos|=puede =decirnos|=puedes =darnos|=puedes =decirnos|=podria (indicar*|facilitar*|dar*|decir*|dejar*|enviar*|compartir*)|=puede (indicar*|facilitar*|dejar*|enviar*|compartir*)) ..6 (=numero =de (=pedido|=reserva|telefono|cliente|contrato|habitacion*|poliza|=cuenta|expediente|ticket|=factura|orden|movil|=celular)|=pedido|=reserva|=telefono|=celular|=movil|=nombre|=apellido|=apellidos|=dni|=nif|=cedula|=rut|=fecha =de nacimiento|=direccion|=domicilio|=correo|=email|=mail|=contacto|=datos|=codigo postal|=poliza|=contrato|=factura|=boleta)
    (=cual|=cual|=que|=a =que) ..2 (=es|=era|=fue|=seria)? ..2 (=su|=tu|=el)? ..1 (nombre|apellido*|telefono|=celular|direccion*|email|correo|=fecha =de nacimiento|numero =de (=reserva|=pedido|telefono|habitacion*|contrato|poliza|cliente|orden)|=reserva|=pedido|habitacion*|=dni|cedula|contrato|poliza|movil) ..4 <question>
    (=su|=tu) ..1 (nombre|nombre completo|telefono|=celular|movil|numero =de =pedido|numero =de =reserva|=fecha =de nacimiento|direccion*|apellido*|correo|email|numero =de contrato|=dni) ..3 (=por favor|=aqui|=en =los comentarios)
    (=responda|=responde|=conteste|=contesta|=escriba|=escribe|=deje|=deja|=comente|=publique|=indique) ..2 (=aqui|=abajo|=por =aqui|=en =los comentarios|=en =este =hilo|=publicamente) ..4 (=su|=sus|=con|=el|=tu) ..4 (nombre|telefono|=pedido|=reserva|=datos|correo|email|direccion*|=celular|movil|=dni)
    (nombre completo|nombre =y apellido*|=fecha =de nacimiento) ..3 (=y|telefono|<question>)
    - (modelo) ..2 (telefono|dispositivo|movil|=celular)
    - (privad*|(mensaje directo)|(=por =dm)|(=por =md)|bandeja|llamenos|llamanos)
    - (cuente*|cuenta*|diga*|=dinos|escriba*|comente*|comparta*) ..3 (=sobre|=acerca|=mas|=que =ocurrio|=que =paso)
    - (gracias|agradec*) ..3 (=por) ..6
    - (direccion*|contacto|=datos|telefono|numero|correo|email|formulario) ..3 (=de|=en|=que) ..2 (nuestr*|=la =web|=el perfil|=esta|aparec*|figur*|encontr*|=la =ficha)
    - (=escribanos|escribenos|=escriba|=escribe|=contacte|=llame|=llama) ..3 (=a|=al|=por|=en|=desde|=nuestr*) ..3 (@our|=la direccion*|=el correo|correo|email|telefono|=el =de)
    - (=datos =de contacto|=ponga*se =en contacto|=en contacto|=pongase|=pongase|=ponerse)
    - (=puede|=puedes|=podra) ..3 (encontr*|consult*|=ver)
    - (=su|=tu|=la|=el|=de) ..1 (=reserva|=pedido) ..3 (=no|=con tiempo|=directa*|=online|=se|=lleg*|=fue|=esta|=ha)
    - (=confirme|confirma|confirmenos) ..3 (=reserva)
    - (=en|=de|=a) ..1 (=nombre =de)
    - =nos =da ..1 (=pena|=gusto|=alegria|verguenza|rabia|ilusion*|tranquilidad|=fuerza|animo*)
    - (confirm*|indic*|actualiz*|revis*|complet*) ..4 =desde
    - (=en|=desde) (=su|=tu) (=cuenta|perfil|=area)
    - (mand*|envi*|escrib*|=deje|=ponga*|dej*) ..1 =un (correo|email|mensaje|=mail|recado|whatsapp)
    - (responda|responde|conteste|contesta) ..1 =a ..1 (=ese|=este|=mismo) ..1 (correo|mensaje|email|=sms)
    - =por =contacto
    - (=deja|=deje|=dejan) (=pasar|=salir|=entrar|=ver|=caer|=correr) ..8
    - (=chat|formulario|buzon) =del? ..1 (=pedido|pedidos|=reserva|contacto)
    - (=por|=en|=desde) =el (=chat|=formulario|buzon|apartado|detalle|=hilo) =de (=la|=su|=tu|=tus|=sus|=el)? ..1 (=pedido|=pedidos|=reserva|=contacto|=compra|=cuenta)
    - (indic*|marc*|pid*|=pedirl*|elij*|eleg*|=anotarl*|avis*) ..2 (=en|=al|=con) ..1 (=la|=su|=tu)? ..1 (=reserva|=pedido|=reservar|=hacer|=notas|observaciones|formulario|=web)
    - (=leer|leid*|=leimos|recibid*|recibimos|respond*|contest*) ..3 (=su|=tu) (correo|email|mensaje)
    - (responda|responde|conteste|contesta|respondiendo|contestando) (=al|(=a =este)|(=a =nuestro)|(=a =ese)) (correo|mensaje|email|=sms|whatsapp)
    - (manda*|envia*) ..3 =por =la =web
    (escribanos|escribenos|=pongame|=ponganos|=ponnos|apuntenos|=apunte|=dejeme|dejenos|=coloque|=anote) ..3 (=aqui|=abajo|=debajo) ..4 (nombre|apellido*|telefono|=movil|=celular|=dni|correo|direccion*|numero|=pedido|=poliza|=reserva)
    - (responda|responde|conteste|contesta) ..1 (=el|=al|=ese|=este|=a) ..2 (correo|mensaje|email|=mail)
    - =nombre ..1 =en (=el|=la) (mostrador|recepcion|=barra|taquilla|=puerta|tienda|secretaria)
    - direccion ..1 (=desde|=en) (=ajustes|=perfil|=su|=tu|configuracion)
    - quien contesta (el|al) teléfono
    - (persona|alguien|compañer*|equipo|@staff|=ya|=ahora) ..2 =responde (=cada|=todos|=todas|=los|=las|=a|=al|=en)
    - =se (=la|=lo|=las|=los) (=confirma|=confirman|confirmara) ..3
    - (soporte|banco|almacen|equipo|transportista|tienda|proveedor|recepcion|seguro) (=confirme|=confirma|=indique|=indica) ..2
    (=me|=nos) (=dice|=dices|=da|=das|=indica|=facilita|pasa|=dicen) ..1 (=su|=tu|=el) ..1 (apellido|apellidos|=nombre|telefono|=dni|direccion|numero =de) ..6 <question>
  `,
  'ask-secret': `
    (envi*|mand*|=denos|=danos|=deme|=dame|facilit*|indiqu*|proporcion*|compart*|confirm*|escrib*|introduz*|introduc*|adjunt*|necesit*|requer*|reenvi*|pas*|dig*|=dinos|aport*|=teclee|=teclea|=suba|=suban|=subir|=sube|=dicte|dictenos|remit*|=foto|=copia|escane*|=escaner) ..6 (=numero =de (=su|=la|=tu) tarjeta|numero =de tarjeta|=cvv|=cvc|=datos =de (=su|=la|=tu)? ..1 tarjeta|=datos (bancarios|=de tarjeta)|tarjeta =de (credito|debito)|=pin|contraseña*|contrasena*|=clave|=clave =de acceso|pasaporte|=dni|=nie|=ine|=curp|=cedula|documento =de identidad|documento nacional|carnet|=carne =de identidad|licencia =de =conducir|=iban|=cbu|=clabe|codigo =de (=seguridad|verificacion*)|codigo =del =sms|codigo =que =le|codigo =sms|=numero =de =cuenta|=cuenta =bancaria|=fecha =de =caducidad|=fecha =de vencimiento|=seguridad social|credenciales|=usuario =y (contraseña|=clave)|=datos =de acceso)
    (=cual|=que) ..1 (=es|=era) ..1 (=su|=tu) ..2 (tarjeta|=cvv|=pin|contraseña|contrasena|=clave|pasaporte|=iban|=dni|numero =de =cuenta|cedula)
    (=su|=tu) ..1 (contraseña|contrasena|=pin|=cvv|numero =de tarjeta|numero =de pasaporte|=datos bancarios|=dni|=iban|=cbu|numero =de =cuenta) ..3 (=por favor|=para =que|=para =poder|=aqui|=y =le)
    (=copia|=foto|escaneo|=imagen) ..2 (=de) ..2 (=su|=tu|=la|=el)? ..1 (pasaporte|=dni|=nie|cedula|tarjeta|carnet|documento|=ine|licencia)
    (necesit*|envi*|mand*|facilit*|indiqu*|=denos|=danos|pas*|dig*|=dinos|confirm*) ..3 =datos =de ..1 (=su|=tu|=la)? ..1 tarjeta
    - tarjeta ..2 (regalo|fidelidad|fidelizacion*|=de cliente|=de =visita|=de =socio|=sim|=puntos|=de embarque|postal|grafica|=de =memoria|=de felicitacion*)
    - (=nunca|=no|=jamas|=sin|tampoco) ..8 (tarjeta|=cvv|contraseña|contrasena|pasaporte|=pin|bancari*|=datos|=clave|=dni)
    - (restablec*|cambi*|olvid*|=nueva|recuper*|=wifi|=wi) ..3 (contraseña|contrasena|=clave)
    - (control|oficina) =de pasaporte*
    - (=palabra|punto*|=piezas|elemento*|persona*|momento*|=plato|factor*|=es|=parte) clave*
    - (=la|=una|=es) =clave =de ..2 (exito|=todo|nuestr*|=este|=esta|=un|=una|cocina|=masa|receta|servicio|=sabor|=buen|=buena)
    - (confirm*|compart*|pas*) ..6 =clave =del
    (mand*|envi*|dig*|=denos|=danos|pas*|facilit*|dict*|escrib*|indic*|indiqu*|=ponga*|necesit*) ..5 (dieciseis|veinte|cuatro|tres|seis|ultim*|primer*|<number>) ..1 (digitos|cifras|numeros|numeritos) ..4 (=detras|=delante|=reverso|=dorso|tarjeta|=cuenta|=plastico|=de =atras|documento|=caducidad|=sms)?
    (digitos|cifras|numeros|numeritos|=codigo) ..2 (=del =dorso|=del =reverso|=de =detras|=de =atras|=de =la =tarjeta|=de =su =tarjeta|=de =tu =tarjeta)
    (=dos =caras|=ambas =caras|=por =delante =y =por =detras|=por =las =dos) ..3 (=del|=de) ..2 (=dni|carnet|=carne|cedula|documento|tarjeta|pasaporte|=ine)
    (mand*|envi*|dig*|=denos|=danos|pas*|facilit*|escrib*|indic*|indiqu*) ..6 (=clave|contraseña|=pin) ..3 (=con =la =que|=con =el =que|=banca|=firma|=online|=internet|=cajero)
    (apunte*|apuntenos|anote*|rellene*|=deje|dejenos|=deletree|=copie|=lea|=dicte|=ponga|pongame|ponganos) ..3 (=cvv|=cvc|=pin|=iban|contraseña|=dni|pasaporte)
    (fotografi*|escane*) ..3 (tarjeta|=dni|pasaporte|carnet|documento|cedula)
  `,
  'disclosure-threat': `
    (=haremos|=hacer|=hare|sacar*|airear*|=airearemos|=haciendo) ..3 (public*|viral|=a =la =luz) ..4 (=su|=sus|=el|=la|nombre|identidad|=datos|=video|=fotos|conversacion*|=historia|=todo|=chat|grabacion*)?
    (=o|=sino|=si =no|=de =lo contrario|=caso contrario|=en =caso contrario) ..6 (=publicamos|=publicaremos|publicar*|=difundimos|=difundiremos|divulg*|revel*|=damos =a =conocer|=contamos|=contaremos|=mostramos|=mostraremos|=subimos|=subiremos|=sacamos|=saldran|=sale|=saldra|=enviamos|=enviaremos) ..5 (=su|=sus|=datos|nombre|=tu|=tus|=video|=fotos|grabacion*|captura*|conversacion*|=todo|identidad|direccion*|=quien|=a =todos|imagenes|=chat|mensajes|telefono|correos|=lo =que)
    (=quiere|=quieres|=quieren|=contamos|=le =contamos|=cuento|=contaremos|=deberiamos|=publicamos|=publico|=mostramos|=explicamos|=le =gustaria|=te =gustaria|=digamos|=decimos|=desea|=hacemos|=hablamos|=prefiere) ..3 (=que)? ..4 (=a|=al|=publicamente|=aqui|=contemos|=expliquemos|=digamos|=publiquemos|=mostremos|=cuente)? ..4 (=todos|=todas|=mundo|lectores|=gente|=demas|publico|=aqui|=lo =que|=como =se|=que =hizo|=que =compro) ..5 <question>
    (contar*|=contamos|=contaremos|dir*|=diremos|decir*|mostr*|explic*) ..2 (=a)? ..1 (=todos|=todo =el =mundo|=los lectores|=la =gente|=los =demas) ..3 (=quien|=lo =que|=que|=como) ..2 (=es|=eres|=usted|=hizo|=hiciste|=compro|=compraste|=se =comporto|=dijo|=ha|=se|=paso =de =verdad|=de =verdad)
    (=vamos =a|=podemos|=podriamos|=podemos|=puedo|=tenemos derecho =a|=estamos =dispuestos =a|=no =dudaremos =en|=procederemos =a|=nos =veremos =obligados =a|=tendremos =que) ..3 (publicar*|difundir*|divulgar*|revelar*|=hacer =public*|=sacar =a =la =luz|=subir|=mostrar) ..5 (=su|=sus|=tu|=tus|conversacion*|=chat|=datos|nombre|grabacion*|=video|imagenes|=fotos|correo*|mensaje*|=todo|identidad|captura*|=historia|=quien|=llamada|=factura|correspondencia)
    (=publicaremos|=difundiremos|=divulgaremos|=revelaremos|=publicamos|=difundimos|=haremos public*) ..3 (=su|=sus|=tu|=tus|=la|=las|=el|=los|=todo|=todos|=quien) ..2 (=datos|nombre|grabacion*|=video|imagenes|=fotos|correo*|mensaje*|conversacion*|identidad|captura*|=chat|direccion*|telefono|=historia|=quien|=es|=factura|correspondencia|apellido*)
    (=quizas|=quiza|=tal =vez|=igual|=a =lo mejor|=deberia|=a =su|=a =tu|=sabe|=que =pensaria|=que =diria|=le =gustaria|=nos =gustaria|informar*|avisar*|llamar*|contactar*|=hablaremos =con) ..4 (=su|=tu) ..1 (=marido|=mujer|esposo|esposa|=jefe|=jefa|empresa|empleador|familia|=madre|=padre|vecinos|pareja|=padres|colegio|=banco|=amigos|=novio|=novia|trabajo|centro =de trabajo) ..5
    (=su|=tu|=sus) ..1 (=jefe|=jefa|empresa|empleador|=marido|=mujer|esposo|esposa|familia|nombre|=datos|identidad|direccion*|=fotos|vecinos|colegio profesional) ..3 (=se enterar*|=sabra|=lo =sabra|=debe =saber|deberia* =saber*|=deberia =conocer|=seran public*|=sera public*|=saldra*|=sabran|=sera =revelad*|=seran =publicad*|=acabaran =en|=conoceran|recibira*)
    (=video|=grabacion|=grabaciones|=imagenes|=fotos|=captura*|=capturas|=conversacion) ..3 (=saldra*|=acabara*|=estara*|=ira|=iran|=se =publicara*|=seran|=sera) ..3 (=redes|=internet|=youtube|=online|public*|prensa|=tiktok|=facebook|=instagram|=a =la =luz)
    (=si|=como) ..3 (=sigue|=sigues|=siguen|=continua|=insiste|=vuelve|=para|=retira) ..4 (colgar*|=colgamos|public*|=subir*|=subimos|difund*|=sacar*|mostrar*|=contaremos|=diremos) ..3 (=video|=fotos|grabacion*|conversacion*|=chat|=todo|=datos|nombre|captura*|imagenes|=quien)
    (=colgaremos|=colgamos|=subiremos|=publicaremos|=difundiremos) ..2 (=video|=fotos|grabacion*|imagenes|captura*|conversacion*|=chat)
    - (public*|mostr*) ..4 (=menu|=carta|resultado*|noticia*|horario*|precio*|novedad*|cambio*|programa|calendario|informe)
    - (transmit*|traslad*|comparti*|contar*|dir*|mostr*) ..4 (equipo|compañer*|@staff|cocina|palabras|personal)
    - (=nos =gustaria|=le =gustaria|=te =gustaria|=si =lo =desea|=puede|=puedes) ..4 (contar*|cont*|explic*|=decirnos)
    - (gracias|alegr*|encant*|saludos|recuerdos|esper*|dese*|felicit*|volver*) ..8 (=su|=tu) ..1 (familia|=marido|=mujer|esposo|esposa|pareja|=amigos|=novio|=novia|=madre|=padre|=padres|=hijos)
    - (=publicaremos|=subiremos|=colgaremos|=publicamos) ..2 (=fotos|imagenes|=video) ..1 =de ..1 (=la|=el|=las|=los|=nuestr*) ..1 (=fiesta|evento|concurso|taller|torneo|excursion|boda|carrera|actuacion*|plato*)
    - (impid*|=no|sin|prohib*|permit*|evit*) ..4 (=hacer|=hacemos) ..2 (comentario*|declaracion*|valoracion*|public*)
    (=mientras|=si|(=hasta =que)|=como) ..10 ((=se =ira =sabiendo)|(=se =sabra)|(=se =ira =enterando)|(=ira =saliendo)|(=saldra =a)|(=correra =la)|(=nos =dara =por =contar)) ..8 (=por =que|=quien|=lo =que|=como|=cuanto|=luz|=voz)
    (=colgaremos|=subiremos|=publicaremos|=difundiremos|=enseñaremos|=sacaremos|=mostraremos|=colgare|=subire|=enseñare) ..3 (=foto|=factura|=recibo|contrato|=parte|=audio|=correo|historial|=ficha|=nombre|apellidos|=dni|=deuda|deudas|mensajes)
    ((=se =sabe)|=sabemos|(=todos =saben)|(=se =ve)) ..3 ((=con =quien)|(=quien =entra)|(=quien =sale)|(=a =que =hora =entra)|(=a =que =hora =sale))
    (=ver|=leer|encontrar) ..2 (=su|=tu|=sus) ..2 (contrato|nombre|factura|=foto|deuda|apellidos|historial|=ficha|=dni|mensajes) ..4 (colgad*|publicad*|escaparate|=puerta|internet|=redes|=web|tablon|=aqui)
    (=la|=mi) lengua ..1 =larga
    - (=le|=les) enseñaremos (el|su) (mensaje|comentario)
    - enseñaremos la foto
    (callese|callate) ..2 =o ..2 (=saco|=sacamos|publico|publicamos|=subo|subimos|=cuento|=contamos|enseño) ..4
    (=un|=otro) comentario =mas ..2 =y ..6
    =se =queda =en ..2 (consulta|confianza|despacho|privado) ..2 =de =momento
    (seria =feo|=seria =una =pena|=seria =una =lastima) ..2 =que ..4 (descubri*|enterar*|supier*|viera*|leyera*)
    (=acaba|acabara|=acaban) ..1 sabiendose
    (=aqui =hay|tenemos|=tengo) ..4 (=nombre|ficha|direccion|=fotos|extracto|mensajes|expediente) ..8 (=pared|=publicar|=gracia|=salga|=llenar|=enseñar =a =todos)
  `,
  'purchase-told': `
    (=pidió|=pidieron|=tomó|=tomaron|=bebió|=bebieron|compró|=compraron|consumió|consumieron) ..2 <number> ..1 (cerveza|cervezas|copa|=copas|botella|botellas|ración|raciones|cóctel|cócteles|plato|=platos|=pares)
    (usted|ustedes) ..2 (reservó|=reservaron|eligió|=eligieron|=pagó|=pagaron) ..2 (más (barato|barata|económico|económica))
  `,
  'customer-contact': `
    - (=por favor|llamenos|llamanos|escribanos|escribenos|contactenos|=puede llamar*|=nuestro telefono|=nos =puede|=llame|=llama) ..6
    (=llamamos|=llame|llamad*|=telefoneamos|=escribimos|escrit*|=enviamos|enviad*|=mandamos|=contactamos|contactad*|=intentamos|localiz*|=marcamos|=avisamos|=mensajeamos|=notificamos) ..5 (=al|=a|=en|=por|=su|numero|telefono|correo|movil|=celular|email)
    (paquete|=pedido|=entrega|=carta|mensajero|repartidor|conductor|=envio|articulo|reembolso|=factura|=comida|=pizza|=flores|recambio|=se|=lo|=la|producto|=taxi|tecnico) ..3 (=fue|=se =envio|enviad*|entreg*|=llego|=enviamos|=mandamos|=llevo|=dejo|dirigid*|entregad*|=estaba|=ira|=salio|=se =dejo)
    (=su|=tu) ..1 (telefono|numero|movil|=celular|correo|email|direccion*|domicilio|buzon|=mail|=casa|=piso) ..2 (=es|=era|=que|=de|=figura|=en|=tenemos|=registrad*|=consta)?
    (@you|=donde|=su|=tu) ..2 (=vive|=vives|=viven|reside|=residia|domicilio|direccion*|=casa|=piso|=dio|=dejo|=vivia)
    - (escríbenos|escríbanos|escríbeme|escríbame|escribidnos|llámanos|llámenos|llámame|mándanos|mándenos|mándame|envíanos|envíenos|contáctanos|contáctenos|puede escribir*|puedes escribir*) ..8
    - (modelo|marca|versión|sistema|pantalla|cámara) ..1 =de (=tu|=su) (móvil|teléfono|=celular)
    (=fuimos|=fue|=estuvo|=estuvimos|=subio|=subimos|=acudio|=acudimos|=llevamos|=dejamos|=llevo|=dejo|=presento|=presentamos|=tocamos|=recogimos|recogio) ..4 (=a|=al|=en|=por) ..2 (=calle|avenida|=avda|paseo|=plaza|=camino|ronda|carrera|portal|rambla|urbanizacion|travesia)
    (=nadie|=no) ..2 (=abrio|=abria|=bajo =a =abrir) ..6
    - =nos ..1 (=hemos)? (trasladamos|trasladado|mudamos|mudado)
    (=nos|=me) ..1 (=dejo|=dio|facilito|=apunto|=dejaste|=diste) ..3 (numero|telefono|correo|=movil|direccion|=celular|email)
  `,
  unmasking: `
    (=es|=eres|=son|=era) ..2 (=en realidad|realmente|=en =verdad|=de =verdad|=nada =menos =que|=ni =mas =ni =menos =que) ..2 (=sr|=sra|señor|señora|=don|=doña|=dr|=dra)? ..1 <name>
    (=en realidad|realmente) ..1 (=es|=eres|=se =llama|=te =llamas) ..1 <name>
    (verdadero|=real|autentico) (nombre|identidad) ..1 (=es)? ..1 <name>
    (nombre =real|nombre verdadero|identidad =real|identidad verdadera) ..1 (=es)? ..1 <name>
    (=se =llama|=te =llamas) ..1 =en =realidad <name>
    (escond*|ocult*|=esta) ..2 (=tras|=detras|=bajo) ..6 =esta ..1 (<name>)?
    (=tras|=detras =de) ..5 (=se (=esconde|=oculta)|=esta|=hay) ..3 <name>
    (=mas conocid* =como|=conocid* =como|=alias|=firma =como|=bajo =el nombre =de) ..1 <name> <name>
    (=sabemos|=saben|=sabe|=conocemos|=conocen|=usted|=realmente) ..6 (=se =llama|=se =apellida|=te =llamas|=te =apellidas) ..1 <name>
    (apodo|alias|seudonimo|=nick|=mote|=firma|=firme|=firmes|=nombre =falso) ..10 (=se =llama|=esta|=hay|=eres|=es) ..3 <name> <name>
    <start> (señora|señor|señorita|=don|=doña|=sra|=sr|=srta) <name> <name> <name>
    (=usted|=tu) ..1 (=es|=eres|(=se =llama)|(=te =llamas)) <name> <name>
    (=llama|=llamas) (=usted|=tu) <name> <name>
    <start> <name> <name> <name>? ..2 ((=no =nos =engaña)|(=no =engaña)|(=no =se =esconda)|=sabemos|(=a =mi =no))
    (=sentimos|=siento|=lamentamos|=disculpe|=perdone|=oiga|=mire|=usted) ..1 <name> <name> <name>
    (=le|=te) ..1 (=saludo|=saludamos) ..2 <name> <name> <name>
    ((=mejor =dicho)|(=es =decir)|(=o =sea)) ..2 <name> <name>
    (=conocemos|=conocen|=conoce|=conocido|=conocida) ..2 =como <name> <name>
    (esconda|esconde|escondas|oculte|oculta|disimule) ..4 <name> <name>
    ((=no =es =otro =que)|(=no =es =otra =que)|(=no =es =sino)|(=responde =al =nombre =de)|(=atiende =por)) ..1 <name> <name>
    - (=detras =de|=tras) ..1 (plato|=barra|cocina|mostrador|=obra|proyecto|=trabajo|=carta)
    - (=detras =de|=tras) ..1 =menu
  `,
  purchase: `
    (pedido*|pedid*|=reserva|=reservas|reservad*|reservast*|=reservaron|=reservamos|=reservo|factura*|habitacion*|cuarto|=alojo|alojad*|=alojaste|=pago|=pagado|=pagaste|compra*|=compro|=compraste|entreg*|=envio|enviad*|=cuenta|prestamo|poliza|contrato|recibo*|ticket|=tique|cobr*|transfer*|recibi*|paquete|reembols*|visito|=visitaste|=vino|=viniste|=ceno|=cenaste|=comio|=cita|=llego|=llegaste|=suite|apartamento|departamento|=debe|=consumio|=gasto|=gastaste|orden|boleta|=estuvo|=estuviste|hosped*)
    - @our ..1 (=carta|=lista =de precios|precios|=menu)
    - (abri*|abier*|inaugur*|fund*|=desde|renov*|cerr*|reabr*)
    - (=caso|incidencia|solicitud|=consulta|referencia|=ticket =de soporte|reclamacion*)
    - (=es|=son|=zona|=plaza|=parking|aparcamiento) ..1 =de =pago
    - (pagina|=web|sistema|=central|motor|=correo) ..1 =de (=reservas|=reserva|confirmacion)
    - (=proponemos|=ofrecemos|=prepararemos) ..3 habitacion*
    - =pago =por =uso
    - =envio (gratuito|gratis)
    - pedido minimo
    - (=cobro|=cargo) ..5 (=verificacion|=autorizacion|retencion)
  `,
  'private-channel': `
    (privad*|(=en =privado)|(mensaje directo)|(=por =dm)|=md|=mp|bandeja|(mensaje personal)|((=por|=via|mediante) (correo|email|=mail|telefono|mensaje|whatsapp|=privado|=chat))|llamenos|llamanos|escribanos|escribenos|escribanos|escribidnos|contactenos|contactanos|contactadnos|(contact* =con (nosotros|nuestr*|=el|=la))|(=pongase =en contacto)|(=ponte =en contacto)|(pongan* =en contacto)|(=ponerse =en contacto)|(=a =traves =de (nuestr*|=la|=el|=los))|(nuestr* perfil)|(nuestr* =web)|(nuestra pagina)|(atencion* =al (cliente|huesped|paciente|usuario))|(servicio =de atencion*)|(nuestr* (recepcion*|oficina|correo|centro|direccion* =de correo))|(soporte)|(=desde =la =app)|(=en =la =app)|(=en =la aplicacion*)|(=datos =de contacto)|(formulario)|confidencial*|(=en confianza)|=directamente =con)
  `,
} as const;
