package org.frontline.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a page: of the element that holds most of its prose, the paragraphs that are not mostly links.
 *
 * <p>Link density, and prose that adds up in what contains it, are what C. Kohlschütter et al., "Boilerplate detection using
 * shallow text features" (WSDM 2010), and Arc90's Readability go by.
 */
final class MainText {
    /** What holds so much of the prose of what contains it is looked into. */
    private static final double MAIN_SHARE = 0.8;
    /** A block of which links make up more points elsewhere. */
    private static final double MOST_LINKED = 0.5;

    private final Clutter clutter;

    MainText(Clutter clutter) {
        this.clutter = clutter;
    }

    /** Paragraphs with a blank line between them; empty where the page has no running text. */
    String of(Document document, String title) {
        List<TextBlock> blocks = TextBlocks.of(document.body());
        Map<Element, Integer> prose = prose(blocks);
        if (!prose.containsKey(document.body())) {
            return "";
        }
        Element main = main(document.body(), prose);
        List<TextBlock> kept = blocks.stream()
                .filter(block -> isWithin(block.element(), main))
                .filter(block -> isText(block, title))
                .toList();
        return String.join("\n\n", paragraphs(kept));
    }

    /** How much prose each element holds, in characters, its descendants' included. */
    private static Map<Element, Integer> prose(List<TextBlock> blocks) {
        Map<Element, Integer> prose = new HashMap<>();
        for (TextBlock block : blocks) {
            int weight = block.isProse() ? block.text().length() - block.linked() : 0;
            for (Element e = block.element(); weight > 0 && e != null; e = e.parent()) {
                prose.merge(e, weight, Integer::sum);
            }
        }
        return prose;
    }

    private static Element main(Element body, Map<Element, Integer> prose) {
        Element main = body;
        Element next = body;
        while (next != null) {
            main = next;
            next = mainChild(main, prose);
        }
        return main;
    }

    private static @Nullable Element mainChild(Element parent, Map<Element, Integer> prose) {
        int all = prose.getOrDefault(parent, 0);
        for (Element child : parent.children()) {
            boolean holds = prose.getOrDefault(child, 0) >= MAIN_SHARE * all;
            if (holds && child.children().stream().anyMatch(TextBlocks::isBlock)) {
                return child;
            }
        }
        return null;
    }

    private static boolean isWithin(Element element, Element main) {
        return element == main || element.parents().contains(main);
    }

    private boolean isText(TextBlock block, String title) {
        String text = block.text();
        return block.linked() <= MOST_LINKED * text.length()
                && !clutter.isLine(text)
                && !text.equalsIgnoreCase(title)
                && !text.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT) + ".");
    }

    /** Headings that nothing follows, or another heading, headed what was left out. */
    private static List<String> paragraphs(List<TextBlock> blocks) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i + 1 == blocks.size();
            boolean empty =
                    blocks.get(i).heading() && (last || blocks.get(i + 1).heading());
            if (!empty) {
                paragraphs.add(blocks.get(i).text());
            }
        }
        return paragraphs;
    }
}
