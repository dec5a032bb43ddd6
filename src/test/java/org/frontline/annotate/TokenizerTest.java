package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load());

    private List<String> tokens(String text) {
        return tokenizer.tokenize(text, 0, text.length()).stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Assad's men didn't leave.|Assad 's men did n't leave .",
                "They’re here, we've won, I'm sure he'd go.|They ’re here , we 've won , I 'm sure he 'd go .",
                "ASSAD'S MEN CAN'T AND CANNOT LEAVE|ASSAD 'S MEN CA N'T AND CAN NOT LEAVE",
                "the rebels' last stand|the rebels ' last stand",
                "rebel-held Idlib, Turkish-backed al-Bab|rebel-held Idlib , Turkish-backed al-Bab",
                "Sana'a and Sa'd and O'Neill|Sana'a and Sa'd and O'Neill",
                "in al-'Ayn and El-’Aziz, the 'al-Noor' camp|in al-'Ayn and El-’Aziz , the ' al-Noor ' camp",
                "the U.S.-led force left the U.S.|the U.S.-led force left the U.S.",
                "Mr. J. Doe of Acme Inc. came.|Mr. J. Doe of Acme Inc. came .",
                "on Jan. 5, not in Jan.|on Jan. 5 , not in Jan .",
                "10,000 men, 3.5 km, at 10:30 on 12/05/2015|10,000 men , 3.5 km , at 10:30 on 12/05/2015",
                "$5 million, US$3, €2, 40%|$ 5 million , US$ 3 , € 2 , 40 %",
                "“Go!” (he said) [sic]|“ Go ! ” ( he said ) [ sic ]",
                "left--or not—or... maybe…|left -- or not — or ... maybe …",
                "see https://example.org/a?b=c, or a.b@example.org.|see https://example.org/a?b=c , or a.b@example.org .",
                "and/or AT&T|and / or AT&T",
                "the town.The army|the town . The army",
                "one,two|one , two",
                "2011–2014|2011 – 2014",
                "What?!|What ?!",
                "``So,'' he said|`` So , '' he said",
                "No. 5 is no. five no.|No. 5 is no . five no .",
                "al-Qaeda's-|al-Qaeda 's -"
            })
    void wordsAreCutAsInTheTreebank(String text, String tokens) {
        assertThat(tokens(text)).containsExactly(tokens.split(" "));
    }
}
