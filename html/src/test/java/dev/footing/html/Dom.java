package dev.footing.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Looks into pages, which have to be well-formed for it. */
final class Dom {
    private Dom() {}

    /** Words such as checked, which stand in HTML without a value, get one; scripts are set apart. */
    static Document parsed(String page) throws Exception {
        String complete = page.replaceAll("(\"|<details) (open|checked|selected)(?=[ />])", "$1 $2=\"\"")
                .replace("<script>", "<script><![CDATA[")
                .replace("</script>", "]]></script>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(complete)));
    }

    static String hash(List<String> texts) throws Exception {
        assertThat(texts).hasSize(1);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(texts.get(0).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    static List<String> text(Document document, String tag) {
        return elements(document, tag).stream().map(Element::getTextContent).toList();
    }

    static List<Element> all(Document document) {
        return elements(document, "*");
    }

    static List<Element> elements(Document document, String tag) {
        return list(document.getElementsByTagName(tag));
    }

    static List<Element> inside(Element element, String tag) {
        return list(element.getElementsByTagName(tag));
    }

    static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .collect(ImmutableList.toImmutableList());
    }
}
