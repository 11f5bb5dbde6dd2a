## Reglerna om mål och mått.

goals-about = ungefär
goals-at-least = minst
goals-at-most = högst
goals-exactly = exakt
goals-no-time = utan angiven tid

goals-conflicting-targets = { $measure } utlovas olika: { $other-bound } { $other-number } ({ $other-time }) och { $bound } { $number } ({ $time })
    .label = { $bound } { $number } ({ $time })
    .other = men här { $other-bound } { $other-number } ({ $other-time })
    .same = samma uppgift här
    .why = med två olika löften vet ingen vilket som gäller, och uppföljningen kan landa i vilket som helst
    .help = bestäm vilket tal och vilken tid som gäller, och skriv det på ett ställe

goals-impossible-range = måttet är minst { $low } men högst { $high }
    .label = kan inte uppfyllas
    .other = den andra gränsen
    .why = ett sådant mått kan ingen uppfylla
    .help = rätta det tal som är fel, eller stryk det ena
goals-impossible-range_age = målgruppen är från { $low } år men under { $high } år: ingen hör dit
    .label = under { $high } år
    .other = från { $low } år
    .why = en målgrupp utan någon i kan inte nås
    .help = rätta den ålder som är fel
goals-impossible-range_age-to = målgruppen är från { $low } år men till { $high } år: ingen hör dit
    .label = till { $high } år
    .other = från { $low } år
    .why = en målgrupp utan någon i kan inte nås
    .help = rätta den ålder som är fel
goals-impossible-range_exactly-above = måttet är exakt { $low } men högst { $high }
goals-impossible-range_exactly-below = måttet är minst { $low } men exakt { $high }
goals-impossible-range_two-times = måttet räknas både över { $during } och { $per }
    .label = { $per }
    .other = { $during }
    .why = det går inte att veta över vilken tid antalet räknas
    .help = ange den ena tiden och stryk den andra

goals-not-measurable = { $goals ->
        [one] målet saknar mått
       *[other] inget av de { $goals } målen har något mått
    }
    .label = inget mått anges
    .why = utan något att mäta mot går det inte att följa upp vad överenskommelsen har gett
    .help = ange för åtminstone ett mål vad som räknas, hur många och under vilken tid

goals-unknown-goal = målet { $goal } finns inte; närmast liknar det { $nearest }
    .label = inget mål heter så
    .nearest = menas det här målet?
    .why = hänvisningen leder ingenstans, och uppföljningen av målet missar åtagandet
    .help = rätta hänvisningen, lägg till målet eller stryk hänvisningen
goals-unknown-goal_none = målet { $goal } finns inte
