## Reglerna om återbetalning.

family-repayment = Återbetalning

repayment-day-missing = ränta ska betalas på återbetalningen, men det sägs inte när den ska vara betald
    .label = ingen dag
    .interest = räntan
    .why = utan förfallodag löper räntan först en tid efter ett krav, och parterna får tvista om när kravet kom
    .help = ange en dag, eller en tid från begäran eller slutet

repayment-day-missing_no-interest = det sägs inte när återbetalningen ska vara betald
    .label = ingen dag
    .why = utan förfallodag får parterna tvista om när pengarna skulle ha kommit, och från när ränta löper
    .help = ange en dag, eller en tid från begäran eller slutet

repayment-debtor-differs = texten säger att { $name } betalar tillbaka, uppgiften att { $debtor } gör det
    .label = { $name }
    .fact = uppgiften: { $debtor }
    .why = ett krav på återbetalning måste riktas mot den som är skyldig; med två utpekade kan båda vägra
    .help = rätta texten eller uppgiften

repayment-debtor-differs_recipient = enligt texten betalas pengar tillbaka till { $name }, som är den som har fått dem
    .label = den som får pengarna
    .paid = uppgiften om vem pengarna betalas till
    .why = den som ska ha pengarna tillbaka är den som har betalat dem
    .help = rätta vem som pengarna betalas tillbaka till

repayment-debtor-unclear = det framgår inte vem som ska betala tillbaka
    .label = vem som menas framgår inte
    .prose = texten säger inte heller vilken part
    .fact = parten enligt uppgiften
    .why = ett krav på återbetalning måste riktas mot någon, och en oklar mening kan läsas mot den som vill ha pengarna
    .help = ange den part som har fått pengarna, vid namn

repayment-debtor-unclear_all = alla parter ska betala tillbaka, men inte alla får pengar
    .label = inte alla får pengar

repayment-debtor-unclear_missing = återbetalningen saknar part: det framgår inte vem som ska betala tillbaka

repayment-debtor-unclear_told = det framgår inte av texten vilken part som ska betala tillbaka

repayment-debtor-unclear_unpaid = { $name } ska betala tillbaka, men får inga pengar
    .label = får inga pengar

repayment-due-before-end = återbetalningen förfaller { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } innan tiden är ute
    .label = förfaller { $day }
    .end = avtalstidens slut
    .spend-by = pengarna får användas till { $last }
    .why = innan tiden är ute vet ingen vad som blir över
    .help = senarelägg dagen, eller räkna den från slutet

repayment-due-before-end_spend-by = pengarna ska återbetalas { $day }, men får användas till { $last }

repayment-extent-differs = texten kräver tillbaka hela bidraget, men uppgiften är en del av det
    .label = det hela
    .fact = uppgiften
    .why = skillnaden kan vara pengar som redan är använda
    .help = rätta texten eller uppgiften

repayment-extent-differs_proportional = texten kräver tillbaka det som svarar mot återstående tid, men uppgiften är något annat
    .label = efter tiden

repayment-extent-differs_unused = texten kräver tillbaka det som inte har använts, men uppgiften är något annat
    .label = det som inte har använts

repayment-extent-unclear = det går inte att räkna ut hur mycket som ska betalas tillbaka
    .label = hur mycket framgår inte
    .prose = texten säger samma sak
    .why = ett belopp som inte kan räknas ut måste förhandlas fram när parterna är oense, och det är öppet om arbete som redan har utförts ersätts
    .help = ange vad som betalas tillbaka (det som inte har använts, i förhållande till återstående tid, eller allt) och att kostnader för utfört arbete räknas som använda medel

repayment-extent-unclear_settled = texten lämnar öppet hur mycket som betalas tillbaka, fast uppgiften säger det
    .fact = uppgiften

repayment-extent-unclear_missing = det sägs inte hur mycket som ska betalas tillbaka

repayment-interest-conflict = räntan på återbetalningen anges på två sätt
    .label = ränta
    .interest = uppgiften om ränta
    .why = utan avtal om annat gäller räntelagen; med två besked vet ingen vad som ska betalas
    .help = rätta den uppgift som är fel

repayment-interest-conflict_none = ingen ränta ska betalas, men räntan anges till { $rate }

repayment-interest-conflict_statutory = räntan följer räntelagen, men anges till { $rate }

repayment-interest-conflict_no-rate = räntan är avtalad, men räntesatsen saknas
    .help = ange räntesatsen, eller hänvisa till räntelagen

repayment-interest-conflict_told-none = texten säger att ingen ränta betalas, men uppgiften är en annan

repayment-interest-conflict_told-statutory = texten säger att räntelagen gäller, men uppgiften är en annan

repayment-interest-conflict_told-agreed = texten anger en egen räntesats, men uppgiften är en annan

repayment-more-than-received = { $amount } ska betalas tillbaka, men bara { $received } betalas ut
    .label = { $amount }
    .received = insatserna i pengar blir { $received }
    .why = ingen kan betala tillbaka mer än den har fått
    .help = rätta beloppet, eller kalla det vite om det är ett vite

repayment-personal-liability = enskilda som inte är parter ska svara personligen
    .label = svarar själva
    .why = föreningen är en egen juridisk person, och den som inte är part binds inte av avtalet
    .help = stryk villkoret, eller låt den som ställer säkerhet underteckna ett eget åtagande

repayment-unlimited-liability = den idéburna parten svarar enligt texten utan gräns
    .label = ingen gräns
    .why = en förening kan sällan bära en risk utan gräns, och en försäkring täcker den sällan
    .help = låt var och en svara för den skada som den vållar, eller sätt ett högsta belopp

repayment-recipient-left-out = bara { $name } ska betala tillbaka, fast även { $other } får pengar
    .label = bara { $name }
    .paid = { $other } får också pengar
    .why = de andras medel kan inte krävas tillbaka, eller så svarar en part för vad de andra har fått
    .help = ange alla som får pengar, eller säg i texten vad som gäller för de andra

repayment-surplus-contradiction = medel som blir över både behålls och betalas tillbaka
    .label = texten
    .surplus = det andra beskedet
    .repayment = det som inte har använts betalas tillbaka vid slutet
    .why = båda kan inte gälla, och frågan kommer upp när tiden är ute
    .help = rätta den uppgift eller den text som är fel

repayment-surplus-contradiction_day = texten har en annan dag för överskottet än uppgiften
    .label = en annan dag
    .due = uppgiften
    .why = den som ska betala vet inte när
    .help = rätta texten eller uppgiften

repayment-surplus-contradiction_returned = överskott betalas tillbaka enligt uppgiften, men behålls enligt texten

repayment-surplus-contradiction_kept = överskott behålls enligt uppgiften, men betalas tillbaka enligt texten

repayment-surplus-contradiction_carried-over = överskott förs över enligt uppgiften, men betalas tillbaka enligt texten

repayment-surplus-contradiction_told = medel som blir över både behålls och betalas tillbaka enligt texten

repayment-surplus-contradiction_repaid = överskott behålls, men det som inte har använts betalas tillbaka vid slutet
    .label = behålls

repayment-unspent-money-unstated = inget sägs om pengar som inte har använts
    .label = betalas i förskott
    .paid = betalar innan arbetet är gjort
    .why = blir pengar över vet ingen om de ska betalas tillbaka
    .help = ange om medel som blir över betalas tillbaka, förs över eller behålls

repayment-unspent-money-unstated_open = frågan om pengar som inte har använts lämnas öppen
    .label = avgörs inte
    .why = blir pengar över vet ingen om de ska betalas tillbaka
    .help = ange om medel som blir över betalas tillbaka, förs över eller behålls

repayment-upstream-surplus-kept = det som blir över får behållas, fast en del är medel från { $name }
    .label = behålls
    .source = medel från { $name }
    .why = medel ur ett stöd ska i regel redovisas och betalas tillbaka om de inte används
    .help = låt det som blir över betalas tillbaka, om inte finansiärens villkor säger annat

repayment-work-done-ignored = allt ska betalas tillbaka, utan hänsyn till utfört arbete
    .label = allt
    .why = efter halva tiden har pengarna gått till löner och hyra; den ena parten bär då hela risken
    .help = låt det som inte har använts betalas tillbaka, eller räkna av styrkta kostnader för utfört arbete

repayment-work-done-ignored_unpaid = arbete som har utförts före upphörandet ersätts inte
    .label = inget för det som är gjort
    .why = den ena parten bär då hela risken för att avtalet upphör
    .help = låt styrkta kostnader fram till upphörandet ersättas

reason-state-grant = bidraget är statens, och då bestämmer myndigheten om hela eller en del ska betalas tillbaka
reason-blank-extent = återbetalningens omfattning saknas
reason-blank-surplus = uppgiften om överskott saknas
reason-debtor-leads = den som betalar tillbaka leder samarbetet, för pengar vidare eller får inga
reason-no-debtor = ingen enskild part anges som den som betalar tillbaka
reason-no-interest = ingen ränta på återbetalningen anges
reason-no-payee = det anges inte vem som får betalt
reason-no-unlimited-liability = ingen sägs svara utan gräns
reason-no-personal-liability = ingen sägs svara personligen
reason-no-extent = uppgiften säger inte hur mycket som betalas tillbaka
reason-no-repayment = inget anges om återbetalning
reason-no-repayment-day = ingen bestämd dag för återbetalning anges
reason-no-surplus = inget sägs om överskott
reason-not-in-advance = inget betalas i förskott av en offentlig part till en annan sida
reason-no-upstream-source = inga pengar kommer från någon annan finansiär
reason-upstream = pengarna kommer av ett bidrag med egna villkor
