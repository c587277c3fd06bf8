package precis.compose.feed;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document written element by element; text is escaped, what XML forbids is left out. */
final class Xml {

    /** Writes elements; any failure is a mistake of ours, as the target is memory. */
    @FunctionalInterface
    interface Body {
        void write() throws XMLStreamException;
    }

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    static String document(String root, String namespace, Consumer<Xml> body) {
        try {
            Xml xml = new Xml();
            xml.writer.writeStartDocument("UTF-8", "1.0");
            xml.writer.writeCharacters("\n");
            xml.writer.writeStartElement(root);
            xml.writer.writeDefaultNamespace(namespace);
            body.accept(xml);
            xml.writer.writeCharacters("\n");
            xml.writer.writeEndElement();
            xml.writer.writeEndDocument();
            return xml.out + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Elements that stand for themselves, to be put into documents. */
    static String fragment(Consumer<Xml> body) {
        try {
            Xml xml = new Xml();
            body.accept(xml);
            xml.writer.flush();
            return xml.out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts in elements that were written before. */
    Xml fragment(String elements) {
        // Ends the start tag that the writer may have open.
        run(() -> writer.writeCharacters(""));
        run(writer::flush);
        out.append(elements);
        return this;
    }

    /** Attributes of the element that was opened last. */
    Xml attribute(String name, String value) {
        return run(() -> writer.writeAttribute(name, allowed(value)));
    }

    Xml text(String name, String text) {
        return element(name, x -> x.run(() -> writer.writeCharacters(allowed(text))));
    }

    Xml text(String text) {
        return run(() -> writer.writeCharacters(allowed(text)));
    }

    Xml element(String name, Consumer<Xml> body) {
        run(() -> writer.writeCharacters("\n"));
        run(() -> writer.writeStartElement(name));
        body.accept(this);
        return run(writer::writeEndElement);
    }

    private Xml run(Body body) {
        try {
            body.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String allowed(String text) {
        if (text.codePoints().allMatch(Xml::isAllowed)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isAllowed(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7f && c < 0xa0;
        return !control && !(c >= 0xd800 && c <= 0xdfff) && (c & 0xfffe) != 0xfffe;
    }
}
