package org.frontline.read.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
record StructuredData(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String publisher) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final StructuredData NONE = new StructuredData(null, null, null);

    /** The first article that the page describes; empty where it describes none. */
    static StructuredData of(Document document) {
        for (Element script : document.select("script[type*=ld+json]")) {
            JsonNode article = article(parsed(script.data()));
            if (article != null) {
                return new StructuredData(
                        text(article.get("headline")),
                        text(article.get("datePublished")),
                        text(first(article.path("publisher")).get("name")));
            }
        }
        return NONE;
    }

    private static @Nullable JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // Pages are full of JSON-LD with a comma too many; what cannot be read says nothing.
            return null;
        }
    }

    /** Depth first: in a list, below {@code @graph}, or the thing that another one is about. */
    private static @Nullable JsonNode article(@Nullable JsonNode node) {
        if (node == null || !node.isContainerNode()) {
            return null;
        }
        if (isArticle(node.path("@type"))) {
            return node;
        }
        for (JsonNode child : node) {
            JsonNode found = article(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.asText().isBlank()) {
            return null;
        }
        // JSON-LD is often escaped as if it were HTML.
        return org.jsoup.parser.Parser.unescapeEntities(node.asText(), false).strip();
    }
}
