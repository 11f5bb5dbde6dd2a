## Reglerna om ändamål och mål.

family-goals = Ändamål och mål

goals-about = ungefär

goals-at-least = minst

goals-at-most = högst

goals-condition-as-goal = bland målen står ett villkor: att något är kostnadsfritt
    .label = ett villkor
    .why = ett villkor gäller hela tiden; bland målen läses det som något att sträva efter
    .help = flytta meningen till åtagandena, och skriv vem som svarar för att villkoret uppfylls

goals-condition-as-goal_commitment = bland åtagandena står ett villkor, inte något som parten gör
    .why = ett åtagande säger vad parten gör; ett villkor gäller hela tiden och för alla
    .help = skriv vad parten gör, eller flytta villkoret till avsnittet om omfattningen

goals-conflicting-targets = { $measure } anges på två sätt: { $other-bound } { $other-number } ({ $other-time }) och { $bound } { $number } ({ $time })
    .label = { $bound } { $number } ({ $time })
    .other = men här { $other-bound } { $other-number } ({ $other-time })
    .same = samma uppgift här
    .why = med två olika besked vet ingen vilket som gäller, och uppföljningen kan utgå från vilket som helst
    .help = bestäm vilket tal och vilken tid som gäller, och skriv det på ett ställe

goals-duplicate-goal = samma mål finns två gånger
    .label = andra gången
    .first = första gången
    .why = målet följs då upp två gånger eller inte alls, och kanske skulle det ena ha sagt något annat
    .help = stryk det ena, eller skriv vad det skulle säga

goals-exactly = exakt

goals-effort-as-goal = målet säger vad en part gör, inte vad som ska uppnås
    .label = en insats
    .promised = samma sak som ett åtagande
    .why = en insats kan vara utförd utan att något har blivit bättre, och då finns ingenting att utvärdera
    .help = flytta meningen till åtagandena, och skriv vad den ska leda till

goals-goal-without-commitment = inget åtagande hänvisar till målet { $goal }
    .label = inget åtagande hänvisar hit
    .commitments = åtagandena hänvisar till de andra målen
    .why = ett mål som ingen svarar för riskerar att inte nås
    .help = lägg till ett åtagande, hänvisa till målet från ett som finns, eller stryk målet

goals-group-smaller-than-target = målet är { $number } { $measure }, men målgruppen är högst { $size }
    .label = målet: { $number }
    .group = högst { $size }
    .why = målet kan inte nås inom målgruppen
    .help = rätta det antal som är fel, eller utvidga målgruppen

goals-impossible-range = antalet är minst { $low } men högst { $high }
    .label = kan inte uppfyllas
    .other = den andra gränsen
    .why = inget antal uppfyller båda
    .help = rätta det tal som är fel, eller stryk det ena

goals-impossible-range_age = målgruppen är från { $low } år men under { $high } år: ingen hör dit
    .label = under { $high } år
    .other = från { $low } år
    .why = en målgrupp som ingen hör till kan inte nås
    .help = rätta den ålder som är fel

goals-impossible-range_age-to = målgruppen är från { $low } år men till och med { $high } år: ingen hör dit
    .label = till och med { $high } år
    .other = från { $low } år
    .why = en målgrupp som ingen hör till kan inte nås
    .help = rätta den ålder som är fel

goals-impossible-range_exactly-above = antalet är exakt { $low } men högst { $high }

goals-impossible-range_exactly-below = antalet är minst { $low } men exakt { $high }

goals-impossible-range_two-times = måttet räknas både över { $during } och { $per }
    .label = { $per }
    .other = { $during }
    .why = det går inte att veta över vilken tid antalet räknas
    .help = ange den ena tiden och stryk den andra

goals-no-time = utan angiven tid

goals-not-measurable_one = målet saknar mått, fast de andra har
    .why = utan något att mäta mot går det inte att följa upp vad just det målet har gett
    .help = ange vad som räknas, hur många och under vilken tid, eller hur målet följs upp på annat sätt

goals-not-measurable = { $goals ->
        [one] målet saknar mått
       *[other] inget av de { $goals } målen har något mått
    }
    .label = inget mått anges
    .why = utan något att mäta mot går det inte att följa upp vad överenskommelsen har gett
    .help = ange för åtminstone ett mål vad som räknas, hur många och under vilken tid

goals-part-exceeds-whole = { $number } { $measure } är fler än helheten, { $whole }
    .label = fler än { $whole }
    .whole = helheten
    .why = fler kan inte nås än som finns att nå
    .help = rätta det tal som är fel

goals-purpose-missing = inget avsnitt säger vad partnerskapet är till för
    .label = syftet saknas
    .why = avtalet tolkas i ljuset av sitt syfte
    .help = lägg till ett avsnitt om syftet

goals-target-group-contradicts = här nämns andra än målgruppen
    .label = andra än målgruppen
    .group = målgruppen är en annan
    .limits = målgruppen är begränsad
    .age = enligt uppgifterna
    .why = vem som får delta avgör vad som har utlovats och vem som kan nekas
    .help = ange målgruppen en gång, och använd samma ord i titel, syfte och mål

goals-target-group-contradicts_adults = målgruppen är vuxna, men åldern anges från { $from } år
    .label = från { $from } år
    .group = vuxna

goals-target-group-contradicts_age = texten säger { $written }, men målgruppens ålder anges till något annat
    .label = { $written }

goals-target-group-contradicts_grades = { $age } år stämmer inte med de årskurser som målgruppen går i
    .label = { $age } år
    .group = årskurserna

goals-target-group-contradicts_open = verksamheten sägs vara öppen för alla, men målgruppen är begränsad
    .label = öppen för alla

goals-targets-fall-short = målet är { $number } { $measure }, men åtagandena blir tillsammans { $sum }
    .label = målet: { $number }
    .share = en del av de { $sum }
    .why = även om alla håller det de har åtagit sig nås inte målet
    .help = höj något åtagande eller sänk målet

goals-time-basis-missing = det sägs inte över vilken tid { $measure } räknas
    .label = per år, eller i hela avtalet?
    .term = avtalstiden är längre än ett år
    .why = antalet kan vara för varje år eller för hela avtalstiden
    .help = ange per vilken tid eller under vilken tid antalet räknas

goals-too-seldom = åtagandet ger { $told } på ett år, men måttet är { $number }
    .label = blir { $told }
    .target = måttet är { $number }
    .why = den som gör det som åtagandet anger når inte målet
    .help = rätta antalet gånger, antalet veckor eller måttet

goals-unknown-goal = målet { $goal } finns inte; närmast liknar det { $nearest }
    .label = inget mål heter så
    .nearest = menas det här målet?
    .why = hänvisningen leder ingenstans, och uppföljningen av målet missar åtagandet
    .help = rätta hänvisningen, lägg till målet eller stryk hänvisningen

goals-unknown-goal_none = målet { $goal } finns inte

goals-volunteer-age-differs = volontärens lägsta ålder är { $told } år i texten, men { $fact } år bland uppgifterna
    .label = { $told } år
    .fact = { $fact } år
    .why = ingen vet vem som får anlitas
    .help = rätta den ålder som är fel

reason-no-group-size = målgruppen har inget största antal

reason-no-shares-of-target = inget mål har mått som flera åtaganden delar på

reason-no-single-group = det finns ingen ensam direkt målgrupp att jämföra med

reason-no-target-group = ingen direkt målgrupp anges

reason-term-within-year = avtalstiden är högst ett år

reason-no-helpers = ingen målgrupp och ingen definition anger hur gammal en volontär ska vara

reason-no-part = inget mått räknar en del av ett annat

reason-no-weeks = inget åtagande med ett mått per år säger hur många gånger i veckan och under hur många veckor
