package org.frontline.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says which language a text is written in, or that it cannot be told. */
public final class LanguageIdentifier {
    private static final String ENGLISH = "en";
    /** What the library gives right answers on texts of a few sentences, and seldom on lists of names. */
    private static final double SURE = 0.99;

    /** The languages that much news is written in; more profiles cost time to read and take short English for Breton. */
    private static final List<String> KNOWN = List.of(
            "af", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "gu", "he", "hi",
            "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "mk", "ml", "mr", "ms", "ne", "nl", "no", "pa", "pl", "pt",
            "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "vi",
            "zh-CN", "zh-TW");

    private final EnglishWords english;

    private LanguageIdentifier(EnglishWords english) {
        this.english = english;
    }

    /** The one of this JVM; what it needs is read once, when it is first needed. */
    public static LanguageIdentifier bundled() {
        return Bundled.IDENTIFIER;
    }

    /** The ISO 639-1 code of the text's language, null where the text is too short or too mixed to tell. */
    public @Nullable String identify(String text) {
        TextSample sample = TextSample.of(text);
        if (!sample.isRunningText()) {
            return null;
        }
        return english.fill(sample) ? ENGLISH : byProfile(sample);
    }

    private static @Nullable String byProfile(TextSample sample) {
        List<DetectedLanguage> found = Profiles.DETECTOR.getProbabilities(sample.text());
        boolean sure = !found.isEmpty() && found.get(0).getProbability() >= SURE;
        return sure ? found.get(0).getLocale().getLanguage() : null;
    }

    private static final class Bundled {
        static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(EnglishWords.bundled());
    }

    /** Apart from {@link Bundled}: a corpus in clear English never reads the profiles. */
    private static final class Profiles {
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().read(KNOWN))
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "a language profile of " + String.join(" ", KNOWN).toLowerCase(Locale.ROOT)
                                + " is not in the jar",
                        e);
            }
        }
    }
}
