## The rules on the file.

family-file = The file

file-duplicate-key = the key { $key } is given twice
    .label = once more
    .first = the key is given first here
    .why = only the first value is used, although the file says two things
    .help = delete the one that does not apply, or merge the two

file-forbidden-character = the file holds a character that cannot be seen: { $code }
    .label = invisible character { $code }
    .why = two texts may look alike and still differ
    .help = delete the character; it often comes along when text is pasted

file-forbidden-character_control = the file holds a control character: { $code }

file-forbidden-character_direction = the file holds a character that turns the direction of the text: { $code }
    .why = the text may be read in another order than it is written

file-forbidden-character_hyphen = the file holds a soft hyphen: { $code }
    .label = soft hyphen { $code }
    .why = it shows only at the end of a line, and whoever searches for the word does not find it
    .help = delete the character; words are hyphenated anyway

file-forbidden-character_private = the file holds a character for private use: { $code }
    .label = private character { $code }
    .why = the character means something only on the computer where it was written
    .help = write what the character means, or delete it

file-forbidden-character_unshown = the fonts lack “{ $written }” ({ $code })
    .label = cannot be printed
    .why = the paper cannot show the character
    .help = write it in words or in Latin letters

file-forbidden-character_leftward = the file holds letters written from right to left: { $code }
    .label = turns the line around
    .why = figures and signs beside them may show in another order than they are written
    .help = write the word in Latin letters

file-forbidden-character_lost = a character has been lost: U+FFFD
    .label = something else stood here
    .why = the text was converted by a program that could not read the character
    .help = write what should stand here

file-forbidden-character_decomposed = “{ $composed }” is written with several characters
    .label = looks like “{ $composed }”
    .why = the text looks the same, but is another to whoever searches or compares
    .help = type the character again; it often comes along when text is pasted

file-forbidden-character_lookalike = the word “{ $word }” holds a foreign letter, { $code }
    .label = looks like a Latin letter
    .why = the word looks like the usual one, but is another to whoever searches or compares
    .help = type the word again

file-invalid-value = the value cannot be read
    .label = cannot be read
    .why = the fact counts as missing
    .help = write the value as the page of the rule shows

file-invalid-value_least = { $value } is too small: the least number here is { $limit }
    .help = check the number

file-invalid-value_most = { $value } is too large: the greatest number here is { $limit }
    .help = check the number

file-invalid-value_money = the amount cannot be read
    .help = write a number and a unit, as in 58 000 kr

file-invalid-value_money-negative = the amount is negative
    .help = write the amount without a minus sign; who pays is told by the party

file-invalid-value_money-grouping = the digits of the amount are not grouped by threes
    .help = group from the end with spaces, as in 58 000 kr

file-invalid-value_money-point = the point in the amount can be read in two ways
    .help = write thousands with a space (58 000 kr) and decimals with a comma (58,50 kr)

file-invalid-value_money-decimals = the amount has decimals that are not whole öre or cents
    .help = write two decimals at most, and thousands with a space

file-invalid-value_money-unit = the unit of the amount is unknown
    .help = write kr, tkr, mnkr, SEK or EUR after the number

file-invalid-value_money-large = the amount is larger than can be counted
    .help = check the number of digits and the unit

file-invalid-value_share = the share cannot be read
    .help = write the share as 60 % or 1/3

file-invalid-value_share-percent = the share has no percent sign
    .help = write for example 60 %

file-invalid-value_share-negative = the share is negative
    .help = write the share without a minus sign

file-invalid-value_share-point = the share has a decimal point
    .help = write decimals with a comma, as in 12,5 %

file-invalid-value_share-zero = the share is divided by zero
    .help = write a fraction with a denominator above zero, as in 1/3

file-invalid-value_share-range = the share is too large or has too many decimals
    .help = check the number; a fraction such as 1/3 is exact

file-invalid-value_date = the date cannot be read
    .help = write 2019-06-30, 2019-06, 2019-Q2, 2019-H1 or 2019

file-invalid-value_date-year = the year { $year } is outside the years that can be stated
    .help = make sure that the year has four digits

file-invalid-value_date-month = there is no month { $month }
    .help = write the month as 01 to 12

file-invalid-value_date-day = { $month } has no day { $day }
    .help = find out which day is meant

file-invalid-value_date-quarter = there is no quarter { $quarter }
    .help = write Q1, Q2, Q3 or Q4 after the year

file-invalid-value_date-half = there is no half-year { $half }
    .help = write H1 or H2 after the year

file-invalid-value_decimal = the number cannot be read
    .help = write digits and a decimal comma, as in 115,3 or 2 500

file-invalid-value_interval = the stretch of time cannot be read
    .help = write 2019-H1, 2019 to 2021, from 2010 or until 2012

file-invalid-value_interval-backwards = the stretch of time ends before it begins
    .help = write the earlier time first

file-invalid-value_quantity = the quantity cannot be read
    .help = write a number and a unit, as in 400 hours

file-invalid-value_quantity-money = the quantity is an amount of money
    .help = write money as an amount; a quantity is 400 hours, for example

file-invalid-value_quantity-percent = the quantity is a percentage
    .help = write half a post as 0,5 posts

file-invalid-value_quantity-unit = the quantity has no unit
    .help = write what is counted after the number, as in 400 hours

file-invalid-value_duration = the duration cannot be read
    .help = begin with a number in digits, as in 3 months or 3 månader

file-invalid-value_duration-unit = the duration has no known unit
    .help = write days, weeks, months or years after the number

file-invalid-value_duration-long = the duration is too long
    .help = check the number and the unit

file-invalid-value_due = the due date cannot be read
    .help = write a date, 03-01 every year, quarter.start, or a time after it: 6 weeks after period.end

file-invalid-value_org-number = the organisation number has characters that do not belong there
    .help = write ten digits with a hyphen, as in 212000-1132

file-invalid-value_org-number-length = { $found ->
        [one] the organisation number has one digit instead of ten
       *[other] the organisation number has { $found } digits instead of ten
    }
    .help = write ten digits with a hyphen, as in 212000-1132

file-invalid-value_org-number-check-digit = the check digit of the organisation number is wrong: it would be { $expected }
    .help = compare the number with the registration certificate; some digit is wrong

file-invalid-value_org-number-personal = the organisation number looks like a personal identity number
    .label = an organisation number stands here
    .why = the agreement becomes a public record, where no identity number should stand
    .help = delete the number; a private person is no party with an organisation number

file-invalid-value_id = the id has no characters
    .help = write a–z, digits and hyphens

file-invalid-value_id-long = the id is longer than eighty characters
    .help = write a short name: it becomes a file name and a reference

file-invalid-value_id-character = the id has a character that cannot stand there: { $character }
    .help = write a–z, digits and hyphens between them, as in lunds-kommun

file-not-an-agreement = the file holds { $found }, not keys with values
    .label = not an agreement
    .why = nothing in the file can be checked
    .help = make sure that it is the right file; an agreement begins with format: iop/1

file-not-an-agreement_empty = the file is empty

file-not-an-agreement_encoding = the file is not text in the encoding UTF-8
    .label = cannot be read from here
    .help = make sure that it is a text file, and save it as UTF-8

file-syntax = the file breaks the rules of YAML here
    .label = cannot be read from here
    .missed = the end was missed here
    .why = nothing after the fault can be read, and so nothing in the file is checked
    .help = compare with the lines before and after

file-syntax_unclosed-quote = a quotation mark has no end
    .label = the text begins here
    .help = put the same quotation mark where the text ends

file-syntax_after-quote = something follows a text in quotation marks
    .help = put the whole value in quotation marks, or none of it

file-syntax_escape = a backslash stands before a character it cannot stand before
    .help = write two backslashes, or use single quotation marks

file-syntax_unclosed-bracket = { $open } has no end
    .label = begins here
    .help = put the bracket that closes it, or quotation marks if it belongs to the text

file-syntax_unopened-bracket = a bracket closes something that has not begun
    .help = delete the bracket, or put quotation marks if it belongs to the text

file-syntax_missing-comma = a comma is missing between two values
    .help = put a comma between the values in the brackets

file-syntax_tab = a tab stands where only spaces may
    .help = replace the tab with spaces

file-syntax_indentation = the indentation does not fit the lines around it
    .help = let what belongs together begin in the same column

file-syntax_missing-colon = a colon is missing after the key
    .help = write the key, a colon, a space and the value

file-syntax_unexpected-colon = a colon stands where none can
    .help = put the value in quotation marks if the colon belongs to the text

file-syntax_unexpected-element = a hyphen begins an element where no list can stand
    .help = correct the indentation, or put quotation marks if the hyphen belongs to the text

file-syntax_text-header = the sign of a text in several lines is followed by something unknown
    .help = write only | or > after the colon, and the text on the next line

file-syntax_character = the character { $character } cannot begin a value
    .help = put the value in quotation marks

file-syntax_comment = a comment stands in the wrong place
    .help = put a space before #, or quotation marks if it belongs to the text

file-syntax_document = a line with ---, ... or % stands in the wrong place
    .help = delete the line: a file is one agreement

file-syntax_property = the sign &, * or ! is used wrongly
    .help = put the value in quotation marks if the sign belongs to the text

file-syntax_missing-value = a value is missing, or the file ends too early
    .help = write the value, or delete what waits for one

file-too-large = the file is larger than what is read: { $bytes } bytes, the limit is { $limit }
    .label = is not read
    .why = what has not been read has not been checked
    .help = make sure that it is the right file; an agreement is much smaller

file-too-large_deep = lists and mappings lie deeper in each other than { $limit } levels
    .label = too deep
    .help = check the brackets; an agreement has only a few levels

file-too-large_values = the file has more than { $limit } values

file-too-large_faults = the file has more than { $limit } faults; the rest is left out
    .label = not all faults are told
    .why = faults that are not told are still there
    .help = correct the first faults and check again

file-unknown-format = the format of the file is unknown: { $found }
    .label = { $format } should stand here
    .why = the format decides what the file means
    .help = write format: { $format }, or read the file with a later version of iop

file-unknown-format_missing = the key { $key } is missing in the file
    .label = missing
    .help = write format: { $format } at the top of the file; if the file is no agreement, name another

file-unknown-key = there is no key { $key } here
    .label = is not read
    .why = the fact is neither printed nor checked
    .help = move it to where it belongs; here may stand { $allowed }

file-unknown-key_comma = the comma divides the value in two: { $key } is read as a key
    .help = put the whole value, before and after the comma, in quotes, as in "1,5 mnkr"

file-unknown-key_near = there is no key { $key } here; perhaps { $nearest } is meant
    .help = write { $nearest } if that is what is meant

file-unknown-key_bare = there is no key { $key } here
    .help = move the fact to where it belongs, or delete it

file-unknown-value = “{ $value }” is none of the words that can stand here
    .label = is not read
    .why = the fact counts as missing
    .help = write one of the words { $allowed }

file-unknown-value_near = “{ $value }” cannot stand here; perhaps { $nearest } is meant
    .help = write { $nearest } if that is what is meant, otherwise one of { $allowed }

file-wrong-type = here stands { $found } instead of { $expected }
    .label = { $found }
    .why = the fact cannot be read and counts as missing
    .help = write { $expected } here

file-wrong-type_either = here stands { $found } instead of { $expected } or { $or }
    .help = write { $expected } or { $or } here

file-wrong-type_spaced = here stands { $number } with a space, but a count is written without
    .label = with a space
    .help = write { $number } without the space

file-yaml-feature = the file uses a part of YAML that is not allowed
    .label = is not used here
    .why = whoever reads the file shall see every fact where it applies
    .help = write the fact out, or put quotation marks if the sign belongs to the text

file-yaml-feature_anchor = the file uses an anchor (&)

file-yaml-feature_alias = the file uses an alias (*) instead of the fact itself

file-yaml-feature_tag = the file uses a tag (!)

file-yaml-feature_merge-key = the file merges values with <<

file-yaml-feature_complex-key = a list or mapping stands as a key
    .help = write the key as a word

file-yaml-feature_document = a second document begins in the file and is not read
    .why = what stands after the dashes is not printed
    .help = put each agreement in a file of its own

shape-nothing = nothing

shape-truth = true or false

shape-integer = a whole number

shape-decimal = a decimal number

shape-text = text

shape-list = a list

shape-mapping = keys with values
