## The rules on language.

family-language = Language

language-doubled-word = the word “{ $word }” is printed twice: the reference prints “{ $printed }”
    .label = gives the word twice
    .why = the fault shows only on paper
    .help = take out the word beside the reference

language-doubled-word_written = the word “{ $word }” stands twice in a row
    .label = twice
    .why = the fault shows only to a careful reader
    .help = take one of them out

language-unclear-sentence = the sentence has { $words } words
    .label = begins here
    .why = the language of public bodies is to be cultivated, simple and comprehensible
    .help = divide the sentence

language-unclear-sentence_broken = the sentence ends with “{ $word }”: the rest is missing
    .label = here the sentence breaks off
    .why = what is missing may be what the parties agreed on
    .help = finish the sentence

language-unclear-sentence_heavy = { $count } of the words of the sentence are verbs made into nouns
    .label = such words in a row
    .help = say with verbs who does what

language-unclear-sentence_passive = { $count } words of the sentence tell that something is done, but not by whom
    .label = by whom?
    .help = write who does what, and split the sentence

language-stale-word = “{ $word }” is officialese
    .label = today: { $plain }
    .why = the language of public bodies is to be cultivated, simple and comprehensible
    .help = write for instance “{ $plain }”

language-number-form = “{ $words }”: the number and the word do not go together
    .label = one or several?
    .why = it cannot be seen whether the number or the word is right
    .help = correct the number or the word

reason-not-swedish = the agreement is not in Swedish

language-swedish-gives-way_annex = the annex is in another language alone
    .label = no Swedish text
    .help = attach the annex in Swedish

language-several-names-for-document = the paper is called both { $first } and { $name }
    .label = here { $name }
    .first = here { $first }
    .why = the reader may think that there are two papers
    .help = choose one name and keep it

reason-no-document-name = the text does not name the paper

language-abbreviation-unexplained = { $short } is not explained
    .label = what does it mean?
    .why = who does not belong to the activity does not know what the abbreviation means
    .help = write the words out the first time, with the abbreviation in a bracket

language-mixed-language = a sentence is in another language than the agreement
    .label = in another language
    .why = when the languages differ nobody knows which applies
    .help = translate the sentence, or say which language prevails

language-mixed-language_whole = the text is in another language than the fact says
    .label = the text is in another language
    .why = headings, standard words and dates are written in the language of the fact
    .help = correct the fact on language, or translate the text

language-spelling-varies = “{ $word }” is also spelled “{ $usual }”
    .label = one way
    .usual = this is most usual
    .other = and this
    .why = it cannot be seen whether the same thing is meant
    .help = choose one way

language-misspelt-name = “{ $written }” may be a slip for { $name }
    .label = { $name }?
    .name = the name of the party
    .why = nobody should have to wonder whether it is the same legal person
    .help = write the name as in the register, or refer to the fact

language-misspelt-name_case = “{ $written }” is written { $name } among the facts

language-misspelt-name_place = the place “{ $written }” is written “{ $name }” in the text
    .name = so written here
    .why = whoever is to find it must know which place it is
    .help = write the place in one way everywhere

language-misspelt-name_parted = “{ $written }” is one word in Swedish
    .label = { $name }
    .why = the language of the public sector is to be cultivated
    .help = write { $name }

language-swedish-gives-way = the text in another language ({ $language }) prevails over the Swedish one
    .label = prevails
    .why = Swedish is the language of the authorities, and what has been decided is the Swedish text
    .help = say that the Swedish text prevails where the languages differ
language-swedish-gives-way_written = the agreement is drawn up in another language ({ $language }), and no Swedish text binds the parties
    .label = another language: { $language }
    .help = draw up the agreement in Swedish, and say that the translation helps the reader
language-swedish-gives-way_translation = the Swedish text is said to be a translation, or to bind nobody
    .label = binds nobody
    .help = draw up the agreement in Swedish, and say that the translation helps the reader

language-wrong-form = “{ $words }”: the verb stands in the wrong form
    .label = read aloud
    .why = mostly a word is missing, or two sentences were cut together
    .help = correct the verb, or write the word that is missing

language-wrong-form_agreement = “{ $words }”: the words do not agree
    .label = read aloud
    .why = it cannot be seen which of the words is right
    .help = correct one of them

language-number-form_groups = the digits of “{ $words }” do not stand three by three
    .label = how many digits?
    .why = a digit too many or too few makes the amount ten times larger or smaller
    .help = write the amount with its digits three by three from the end
