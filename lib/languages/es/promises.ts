import type { PromiseWords } from '../../promises/promise-words.ts';

/** What a Spanish reply promises, and by when. */
export const promises: PromiseWords = {
  deeds: {
    report: `
      =informaremos|=informaré|=contaremos|=contaré|=diremos|=diré|=comunicaremos|=comunicaré|=explicaremos|=explicaré|=avisaremos|=avisaré|=responderemos|=responderé|=contestaremos|=contestaré
      (=haremos|=haré) ..2 =saber
      (=prometemos|=prometo|=comprometemos|=comprometo) ..4 (respuesta|responder*|informar*|avisar*)
      (=le|=te) (=cuento|=digo|=aviso|=informo|=respondo) ..1
      (=mantendremos|=mantendré) ..2 (informad*|=al)
      (=daremos|=daré) ..3 (respuesta|noticias)
      (=vamos|=voy) =a ..2 (informar*|contar*|explicar*|avisar*|comunicar*|=decirle|=decirte|responder*)
      (=recibirá|=recibirás|=recibirán|=tendrá|=tendrás|=tendrán) ..4 (respuesta|noticias|información)
    `,
    contact: `
      =llamaremos|=llamaré|=contactaremos|=contactaré|=escribiremos|=escribiré|=telefonearemos
      (=pondremos|=pondré|=pondrá|=pondrán) ..2 =en =contacto
      (=prometemos|=prometo|=comprometemos|=comprometo) ..4 (llamar*|contactar*|escribir*)
      (=le|=te) (=llamo|=escribo|=contacto) ..1
      (=le|=te|=les) (=llamará|=escribirá|=contactará|=llamarán)
      (=vamos|=voy) =a ..2 (llamar*|contactar*|escribir*)
      (=recibirá|=recibirás) ..3 (llamada|mensaje|correo)
    `,
    refund: `
      =devolveremos|=devolveré|=reembolsaremos|=reembolsaré|=abonaremos|=abonaré|=reintegraremos
      (=haremos|=tramitaremos|=gestionaremos|=tramitaré) ..4 (devolución|reembolso|abono)
      (=vamos|=voy) =a ..2 (devolver*|reembolsar*|abonar*)
      (=recibirá|=recibirás|=tendrá|=tendrás) ..4 (reembolso|devolución|dinero|importe)
    `,
    send: `
      =enviaremos|=enviaré|=mandaremos|=mandaré|=entregaremos|=entregaré
      (=haremos|=haré) ..2 =llegar
      (=vamos|=voy) =a ..2 (enviar*|mandar*|entregar*)
    `,
    mend: `
      =repararemos|=repararé|=arreglaremos|=arreglaré|=cambiaremos|=cambiaré|=sustituiremos|=reemplazaremos|=corregiremos|=corregiré|=instalaremos|=actualizaremos|=añadiremos|=pintaremos|=renovaremos
      (=vamos|=voy) =a ..2 (reparar*|arreglar*|cambiar*|sustituir*|reemplazar*|corregir*|instalar*|actualizar*|añadir*|pintar*)
      (=será|=serán|=quedará|=quedarán|=estará|=estarán) ..3 (reparad*|arreglad*|cambiad*|sustituid*|corregid*|instalad*|=listo|=lista|=listos|=listas)
      =repararán|=arreglarán|=cambiarán|=instalarán|=sustituirán
      =se ..1 (=reparará|=arreglará|=cambiará|=sustituirá|=instalará)
    `,
    look: `
      (=hablo|=consulto|=pregunto) ..2 =con ..1
      =revisarán|=comprobarán|=investigarán|=estudiarán
      =revisaremos|=revisaré|=comprobaremos|=comprobaré|=investigaremos|=investigaré|=averiguaremos|=averiguaré|=hablaremos|=hablaré|=analizaremos|=analizaré|=estudiaremos|=estudiaré|=repasaremos|=trataremos|=verificaremos|=verificaré|=miraremos|=miraré|=consultaremos|=consultaré|=preguntaremos|=preguntaré
      (=vamos|=voy) =a ..2 (revisar*|comprobar*|investigar*|averiguar*|hablar*|analizar*|estudiar*|mirar*|verificar*|consultar*|preguntar*|repasar*)
    `,
  },
  innocent: `
    (esperamos|espero|ojalá|confiamos) ..4
    (=trataremos|=trataré) =de ..4
    (intentaremos|procuraremos) ..4
    (=revisaremos|=comprobaremos) ..2 (=cada|=todos|=todas) ..1
    =cambiaremos =de ..2
    (=haremos|=haré) =llegar ..1 (=sus|=tus|=su|=tu|=al|=a) ..1
    (=estaremos|=seguiremos) ..4
  `,
  idle: `
    =siempre|=nunca|=jamás|(=en =el =futuro)|(=a =partir =de =ahora)|(=de =ahora =en =adelante)|(=la =próxima =vez)|(=en =su =próxima)|(=en =tu =próxima)|(=cada =vez)
    =si ..2 (=nos|=me|=usted|=quiere|=quieres|=desea|=tiene|=escribe|=llama|=vuelve|=lo)
    =cuando ..2 (=vuelva|=vuelvas|=quiera|=quieras|=nos|=venga)
    (=escríbanos|=llámenos|=contáctenos|=póngase|=envíenos|=mándenos|=cuéntenos|=díganos|=indíquenos|=facilítenos|=escríbenos|=llámanos|=envíanos|=mándanos|=cuéntanos|=dinos|=ponte|=indícanos|=contacte|=escriba|=llame) ..2
  `,
  dates: {
    weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre|setiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    numbers: {
      un: 1,
      una: 1,
      uno: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      quince: 15,
      'un par de': 2,
      unos: 3,
      unas: 3,
      pocos: 3,
      pocas: 3,
    },
    units: {
      hour: 'horas|hora',
      workday: 'dias habiles|dia habil|dias laborables|dia laborable',
      day: 'dias|dia',
      week: 'semanas|semana',
      month: 'meses|mes',
    },
    by: 'antes del|antes de|hasta el|para el|como muy tarde el|a mas tardar el|como maximo el',
    on: 'el|este|el proximo|proximo',
    next: 'que viene',
    within:
      'en un plazo de|en el plazo de|en un plazo maximo de|en las proximas|en los proximos|en menos de|dentro de|en',
    near: [
      [2, 'pasado mañana'],
      [1, '(?<!(?:la|esta|una|cada|buena|por) )mañana'],
      [0, 'hoy|esta tarde|esta noche'],
    ],
    periods: {
      'next-week': 'la proxima semana|la semana que viene|la semana proxima',
      'this-week': 'esta semana|antes de que acabe la semana|a finales de semana|antes del final de la semana',
      'this-month': 'este mes|antes de fin de mes|a finales de mes|antes de que acabe el mes',
      'next-month': 'el mes que viene|el proximo mes',
      'before-weekend': 'antes del fin de semana',
      'after-weekend': 'despues del fin de semana|tras el fin de semana',
    },
    dates: ['{day} de {month}(?: de {year})?', '{day}/{mm}(?:/{year})?'],
    event: 'paso|ocurrio|sucedio|visita|pedido|reserva|fue|estuvo|estuvieron|cena|comida|estancia|reseña|turno|vino',
  },
};
