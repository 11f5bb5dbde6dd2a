## Reglerna om avsteg.

family-deviation = Avsteg

deviation-decided-later = avsteget från { $rule } är daterat { $on }, efter den dag som prövas
    .label = { $on }
    .why = { $now } fanns inget beslut, och därför räknas det som regeln finner
    .help = rätta dagen, eller vänta tills beslutet är fattat

deviation-expired = avsteget från { $rule } gällde till och med { $until }
    .label = { $until }
    .again = räknas igen
    .why = prövningen gäller { $now }, och då finns inget beslut som bär avsteget
    .help = rätta det som regeln finner, eller låt den som beslutade ta ställning igen

deviation-incomplete = avsteget har inget skäl
    .label = inget skäl
    .why = ett avsteg är ett beslut: utan skäl, beslutsfattare och dag går det inte att pröva i efterhand
    .help = skriv varför avtalet avviker från regeln

deviation-incomplete_decided-by = det framgår inte vem som har beslutat om avsteget
    .label = beslutsfattaren saknas
    .help = ange den funktion eller det organ som har beslutat

deviation-incomplete_on = avsteget har ingen dag för beslutet
    .label = dagen saknas
    .help = ange dagen för beslutet

deviation-incomplete_rule = det framgår inte vilken regel avsteget gäller
    .label = regeln saknas
    .help = ange regelns namn, så som det står inom hakparentes i anmärkningen

deviation-incomplete_until = avstegets sista dag är inte ifylld
    .label = dagen saknas
    .help = ange sista dagen, eller stryk raden om avsteget gäller tills vidare

deviation-not-allowed = regeln { $rule } kan inte avvikas från
    .label = kan inte avvikas från
    .why = avsteget har ingen verkan: det regeln finner räknas
    .help = stryk avsteget och rätta det som regeln finner

deviation-place-unknown = stället { $place } finns inte i filen
    .label = inget sådant ställe
    .why = avsteget har ingen verkan där
    .help = skriv stället som iop check --format json skriver det, eller stryk raden: då gäller avsteget hela avtalet

deviation-place-unknown_form = { $place } är inget ställe: det ska börja med snedstreck, som /funding/total
    .label = inget ställe

deviation-unknown-rule = det finns ingen regel { $rule }
    .label = ingen sådan regel
    .why = avsteget har ingen verkan
    .help = rätta namnet; iop rules räknar upp alla

deviation-unknown-rule_near = det finns ingen regel { $rule }; kanske menas { $nearest }
    .help = skriv { $nearest } om det är den som menas

deviation-unmatched = avtalet avviker från { $rule }, men regeln finner inget att avvika från
    .label = behövs inte
    .why = ett avsteg som inte behövs döljer nästa fel på samma ställe
    .help = stryk avsteget

deviation-unmatched_elsewhere = avtalet avviker från { $rule }, men på ett annat ställe än där regeln finner något
    .label = regeln finner något på { $place }
    .help = rätta stället, eller stryk avsteget
