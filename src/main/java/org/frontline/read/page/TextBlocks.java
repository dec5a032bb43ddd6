package org.frontline.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into {@link TextBlock}s where a block element begins or ends, or where lines are broken twice. */
final class TextBlocks implements NodeVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element around;
    private int linked;
    private int links;
    private int breaks;

    private TextBlocks(Element root) {
        this.around = root;
    }

    static List<TextBlock> of(Element root) {
        TextBlocks cutter = new TextBlocks(root);
        root.traverse(cutter);
        cutter.close();
        return cutter.blocks;
    }

    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().matches("td|th|dt|dd|li|main|summary|details");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (isBlock(element)) {
                close();
                around = element;
            }
            links += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (isBlock(element) && element.parent() != null) {
                close();
                around = blockAround(element.parent());
            }
        }
    }

    private static Element blockAround(Element element) {
        Element block = element;
        while (!isBlock(block) && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    /** Two in a row part paragraphs; so does one after the end of a sentence. */
    private void lineBreak() {
        breaks++;
        boolean ended = !text.isEmpty() && ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (breaks > 1 || ended) {
            close();
        } else {
            space();
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space();
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                text.append(c);
                linked += links > 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            linked += links > 0 ? 1 : 0;
        }
    }

    private void close() {
        String block = text.toString().strip();
        if (!block.isEmpty()) {
            blocks.add(new TextBlock(around, block, Math.min(linked, block.length())));
        }
        text.setLength(0);
        linked = 0;
    }
}
