package org.frontline.read;

import java.util.Objects;
import org.frontline.language.LanguageIdentifier;
import org.frontline.model.Article;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** Checks a record's values and makes an article of them; the same for every format. */
final class ArticleMaker {
    private final ReadOptions options;
    private final LanguageIdentifier languages = LanguageIdentifier.bundled();

    ArticleMaker(ReadOptions options) {
        this.options = options;
    }

    Outcome make(SourceRef source, RawRecord record, String excerpt) {
        String text = record.get(Field.TEXT);
        String title = Objects.requireNonNullElse(record.trimmed(Field.TITLE), "");
        if (text == null) {
            String detail = "no value for the field \"" + options.nameOf(Field.TEXT) + "\", which holds the text";
            return Outcome.reject(source, RejectReason.MISSING_FIELD, detail, excerpt);
        }
        if (text.isBlank()) {
            String detail = "the field \"" + options.nameOf(Field.TEXT) + "\" is blank";
            return Outcome.reject(source, RejectReason.EMPTY, detail, excerpt);
        }
        int longest = Math.max(text.length(), title.length());
        if (longest > options.maxTextChars()) {
            String detail = longest + " characters, more than max_text_chars " + options.maxTextChars();
            return Outcome.reject(source, RejectReason.TOO_LONG, detail, excerpt);
        }
        if (StrictText.looksBinary(text)) {
            String detail = "the field \"" + options.nameOf(Field.TEXT) + "\" holds control characters, not text";
            return Outcome.reject(source, RejectReason.NOT_TEXT, detail, excerpt);
        }
        String language = languages.identify(text);
        if (language != null && !options.accepts(language)) {
            String detail = "the text is in \"" + language + "\"; languages are " + options.languages();
            return Outcome.reject(source, RejectReason.WRONG_LANGUAGE, detail, excerpt);
        }
        return new Outcome.Accepted(article(source, record, title, text), language);
    }

    private static Article article(SourceRef source, RawRecord record, String title, String text) {
        String url = record.trimmed(Field.URL);
        String raw = record.trimmed(Field.PUBLISHED);
        return new Article(
                id(record.trimmed(Field.ID), url, title, text),
                source,
                record.trimmed(Field.PUBLISHER),
                url,
                title,
                text,
                raw == null ? null : Dates.parse(raw),
                raw);
    }

    private static String id(@Nullable String given, @Nullable String url, String title, String text) {
        return given != null ? given : Hashes.id(url == null ? "" : url, title, text);
    }
}
