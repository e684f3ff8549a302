/** How words begin that judge, warn or tell of oneself, and name no matter. */
export const verdictWords =
  'nunca jamas vuelvo volver volvere vuelva vida sitio lugar recom nadie nada cero estrella dinero tiempo perdid tirad tirar total absolut decepc horror basura asco menuda menudo tomadura pelo paso decir olvidar verguenz vergonz todo todos toda mal peor esto este esta estos ellos para por pero como mas muy solo evit huid huir experiencia timo estafa desastre fatal pena pisar ganas quien gente merece vale decir convenc suave digam';
