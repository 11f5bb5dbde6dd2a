## Reglerna om personuppgifter i den offentliga handlingen.

family-privacy = Personuppgifter i den offentliga handlingen

privacy-identity-number = ett personnummer står i filen
    .label = personnummer
    .why = avtalet blir en allmän handling, och numret behövs inte för att ange en part
    .help = stryk numret; ange namn och befattning, eller organisationsnummer

privacy-identity-number_coordination = ett samordningsnummer står i filen
    .label = samordningsnummer

privacy-private-contact = e-postadressen är en privat adress hos { $domain }
    .label = privat adress
    .why = avtalet blir en allmän handling, och en adress som lämnats ut kan inte tas tillbaka
    .help = ange en adress som hör till organisationen eller uppdraget

reason-no-health = ingens hälsa nämns
reason-no-home = ingen hemadress nämns
reason-no-masks = inget maskeras
reason-no-protected-place = inget skyddat boende, ingen jour och ingen hemlig adress nämns

privacy-bank-account = ett kontonummer står i avtalet
    .label = kontonummer
    .why = avtalet blir en allmän handling, och ett publicerat kontonummer kan användas för bedrägerier
    .help = ange bankgiro eller plusgiro, eller lämna kontonumret i rekvisitionen

privacy-health-of-named-person = en namngiven persons hälsa nämns i avtalet
    .label = om en persons hälsa
    .why = uppgifter om hälsa är känsliga, och avtalet blir en allmän handling
    .help = stryk uppgiften

privacy-home-address = en persons hemadress står i avtalet
    .label = hemadress
    .why = avtalet blir en allmän handling, och var någon bor behövs inte för att ingå det
    .help = stryk adressen, eller ange organisationens

privacy-identity-number-misspelt = något som ser ut som ett personnummer står i avtalet
    .label = ser ut som ett personnummer
    .why = avtalet blir en allmän handling, och också ett felskrivet nummer pekar ut någon
    .help = stryk numret

privacy-mask-points-nowhere = på stället { $field } finns ingen text att maskera
    .label = leder ingenstans
    .why = uppgiften publiceras trots att den står i listan
    .help = ange stället så som iop skriver det, till exempel /parties/0/contacts/0/email

privacy-mask-points-nowhere_missing = det anges inte vad som ska maskeras
    .label = ställe saknas

privacy-mask-points-nowhere_form = { $field } är inget ställe i filen
    .label = skrivs som /parties/0/address

privacy-mask-points-nowhere_other = på stället { $field } finns ingen text
    .label = ingen text
    .help = maskera en text i taget

privacy-mask-without-ground = en maskering saknar angiven grund
    .label = grund saknas
    .why = en uppgift i en allmän handling får hemlighållas bara enligt en bestämmelse om sekretess
    .help = ange kapitel och paragraf, till exempel 21 kap. 3 § OSL

privacy-mask-without-ground_unread = ”{ $ground }” är ingen bestämmelse
    .label = ingen författning

privacy-mask-without-ground_unknown = författningen i ”{ $ground }” är inte känd
    .label = kan inte prövas
    .help = ange den med nummer, till exempel 21 kap. 3 § offentlighets- och sekretesslagen (2009:400)

privacy-mask-without-ground_whole = hela { $act } är ingen grund
    .label = kapitel och paragraf saknas

privacy-mask-without-ground_beyond = { $act } har inget sådant kapitel
    .label = finns inte

privacy-mask-without-ground_repealed = { $act } gäller inte
    .label = gäller inte

privacy-named-participant = en deltagare eller ett barn nämns vid namn
    .label = namn på en enskild
    .why = avtalet blir en allmän handling, och att någon får stöd är ofta sekretessbelagt
    .help = stryk namnet; skriv deltagaren eller ange antalet

privacy-private-telephone = ett privat telefonnummer står i avtalet
    .label = privat nummer
    .why = avtalet blir en allmän handling, och numret är personens eget också när uppdraget är slut
    .help = ange organisationens eller uppdragets nummer

privacy-protected-address = en adress som ska vara hemlig står i avtalet
    .label = röjer var platsen är
    .why = avtalet är i regel en allmän handling, och den som söker efter någon under hot kan läsa det
    .help = stryk adressen

privacy-private-published = ”{ $words }” ska göras allmänt kända
    .label = privat
    .why = det som har publicerats går inte att ta tillbaka, och för samverkan behövs det inte
    .help = stryk de privata uppgifterna, eller ange organisationens

privacy-private-published_unasked = bilder på eller namn på dem som kommer ska göras allmänt kända utan att de har frågats
    .label = ingen tillfrågas
    .help = skriv att den som syns eller nämns, eller vårdnadshavaren, har samtyckt

reason-nothing-private-published = inga privata uppgifter sägs bli publicerade
