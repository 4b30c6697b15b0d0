package org.schriftgut.search.worker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text parts of an e-mail, plain and HTML, and the pictures the HTML refers to. */
final class MailBody {
    private static final int MAX_CHARS = 4 << 20;
    /** RFC 2392: a reference to another part of the same message. */
    private static final Pattern REFERENCE = Pattern.compile("(?i)cid:([^\"'\\s>)]{1,500})");

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    void addPlain(String text) {
        add(plain, text);
    }

    void addHtml(String text) {
        add(html, text);
    }

    private static void add(StringBuilder to, String text) {
        if (!to.isEmpty()) {
            to.append('\n');
        }
        to.append(text, 0, Math.min(text.length(), Math.max(0, MAX_CHARS - to.length())));
    }

    String readable() {
        return plain.toString().isBlank() ? withoutTags(html.toString()) : plain.toString();
    }

    /** Content ids in lower case. */
    Set<String> references() {
        var found = new HashSet<String>();
        var matcher = REFERENCE.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return found;
    }

    private static String withoutTags(String html) {
        var text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.text());
                        } else if (node instanceof Element element && element.nameIs("br")) {
                            text.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && (element.isBlock() || element.nameIs("tr"))) {
                            text.append('\n');
                        } else if (node instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
                            text.append('\t');
                        }
                    }
                },
                Jsoup.parse(html).body());
        return text.toString().replaceAll("[ \\t]*\\n\\s*\\n\\s*", "\n\n").strip();
    }
}
