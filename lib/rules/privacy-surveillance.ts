import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdpr } from './sources.ts';

export default defineRule({
  id: 'privacy-surveillance',
  category: 'privacy',
  severity: 'warn',
  source: gdpr,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('surveillance'),
});

export const cases: Cases = {
  en: {
    fail: [
      'We ⟦watched the CCTV⟧ and you pushed first.',
      'Your ⟦call is recorded and proves⟧ otherwise.',
      'The ⟦footage shows⟧ you left at nine.',
      'Our ⟦cameras tell⟧ a different story.',
      'We ⟦have you on video⟧.',
      'The Wi-Fi ⟦logs show⟧ when you were in the room.',
      'Security ⟦footage proves⟧ that you started the fight.',
      '⟦According to our cameras⟧ you stayed only ten minutes.',
      'We ⟦listened to the recording⟧ of your call.',
      '⟦We checked the tapes: you⟧ entered at noon.',
      '⟦You were filmed⟧ taking the towel.',
    ],
    pass: [
      'We have reviewed what happened that evening with the team.',
      'New security cameras were installed in the car park.',
      'We are glad you like the camera you bought.',
      'The photo studio is open again.',
    ],
  },
  ru: {
    fail: [
      '⟦На камерах видно⟧, что вы толкнули первым.',
      '⟦Запись звонка доказывает⟧ обратное.',
      'Мы ⟦просмотрели видео⟧: вы ушли в девять.',
      '⟦Камеры показали⟧ другое.',
      '⟦У нас всё записано⟧.',
      'Мы ⟦прослушали⟧ ваш звонок.',
      '⟦Видеозапись доказывает⟧, что драку начали вы.',
      '⟦Судя по камерам, вы⟧ пробыли десять минут.',
      'Мы послушали ⟦запись вашего разговора⟧.',
      '⟦Проверили по камерам: вы⟧ вошли в полдень.',
      '⟦Вас засняли⟧ с полотенцем.',
    ],
    pass: [
      'Мы разобрали ситуацию того вечера с командой.',
      'На парковке установили новые камеры.',
      'Рады, что вам понравилась камера.',
      'Запись к мастеру открыта.',
      'Найти по описанию, о какой записи идёт речь, пока не получилось.',
    ],
  },
  sv: {
    fail: [
      '⟦Kameran visar att du⟧ knuffades först.',
      '⟦Samtalet är inspelat⟧.',
      'Vi har ⟦tittat på övervakningsfilmen⟧.',
      '⟦Enligt våra kameror⟧ stannade ni tio minuter.',
      '⟦Vi har dig på film⟧.',
      '⟦Du är filmad⟧ när du tog handduken.',
    ],
    pass: [
      'Klicket stängs av under Kamera och Ljud.',
      'Vi har gått igenom kvällen med personalen.',
      'Nya övervakningskameror har installerats i garaget.',
      'Vi är glada att du är nöjd med kameran du köpte.',
    ],
  },
  es: {
    fail: [
      'Las ⟦cámaras muestran⟧ que usted empujó primero.',
      'Su ⟦llamada está grabada⟧ y prueba lo contrario.',
      'Hemos ⟦visto las grabaciones⟧.',
      '⟦Tenemos todo en vídeo⟧.',
      'El ⟦registro del wifi muestra⟧ cuándo estuvo.',
      '⟦Según las cámaras⟧, solo estuvo diez minutos.',
      '⟦Le grabamos⟧ llevándose la toalla.',
    ],
    pass: [
      'Hemos revisado lo ocurrido con el equipo.',
      'Se han instalado cámaras nuevas en el aparcamiento.',
      'Nos alegra que le guste la cámara que compró.',
      'El estudio de foto vuelve a abrir.',
    ],
  },
  de: {
    fail: [
      '⟦Auf der Kamera sieht man⟧, dass Sie geschubst haben.',
      'Ihr ⟦Anruf ist aufgezeichnet⟧.',
      'Wir haben die ⟦Aufnahmen gesichtet⟧.',
      'Unsere ⟦Kameras zeigen⟧ etwas anderes.',
      '⟦Laut Überwachungsvideo⟧ waren Sie nur zehn Minuten da.',
      '⟦Wir haben alles auf Video⟧.',
      'Die ⟦WLAN-Protokolle belegen, wann Sie⟧ im Zimmer waren.',
    ],
    pass: [
      'Wir haben den Abend mit dem Team besprochen.',
      'Am Parkplatz wurden neue Kameras installiert.',
      'Schön, dass Ihnen die gekaufte Kamera gefällt.',
      'Das Fotostudio hat wieder geöffnet.',
    ],
  },
};
