/** How words begin that judge, warn or tell of oneself, and name no matter. */
export const verdictWords =
  'aldrig igen mera mest rekommend undvik pengar pengarna bortkast kväll dagen slöseri besvik besviken totalt helt väldigt mycket bara verkligen inte detta denna här där ställe ställen stället hela allt allting inget ingenting ingen någon något varken eller stjärn noll katastrof skandal hade skulle vill kommer komma tillbaka går gick efter från till hemskt som upplevelse erfarenhet folk håll hålla långt borta akta rent fruktansvärt varje pris priset okej usch tyvärr alls';
