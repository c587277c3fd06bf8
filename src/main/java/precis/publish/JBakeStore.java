package precis.publish;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypeUtils;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;

/** JBake's content store as a map by address; lists are newest first, then by address. */
final class JBakeStore extends ContentStore {

    private static final Comparator<DocumentModel> ORDER =
            Comparator.comparing(
                            DocumentModel::getDate,
                            Comparator.nullsLast(Comparator.<Date>reverseOrder()))
                    .thenComparing(DocumentModel::getSourceuri);

    private final Map<String, DocumentModel> documents = new TreeMap<>();
    private final Map<String, DocumentList<DocumentModel>> lists = new TreeMap<>();

    JBakeStore() {
        super("memory", "pages");
    }

    /** The same list again until a document is added: JBake asks for it once a page. */
    private DocumentList<DocumentModel> list(String name, Predicate<DocumentModel> filter) {
        return lists.computeIfAbsent(
                name,
                any ->
                        documents.values().stream()
                                .filter(filter)
                                .sorted(ORDER)
                                .collect(Collectors.toCollection(DocumentList::new)));
    }

    private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all, boolean paging) {
        if (!paging || getStart() < 0 || getLimit() < 0) {
            return all;
        }
        return all.stream()
                .skip(getStart())
                .limit(getLimit())
                .collect(Collectors.toCollection(DocumentList::new));
    }

    private static boolean published(DocumentModel document) {
        return "published".equals(document.getStatus());
    }

    private static boolean tagged(DocumentModel document, String tag) {
        return published(document) && Arrays.asList(document.getTags()).contains(tag);
    }

    /**
     * Stands for all that a layout can read of pages under a name: equal states, equal values. When
     * in doubt it stands for all pages.
     */
    String state(String name) {
        if (!ModelExtractors.getInstance().containsKey(name)) {
            return "";
        }
        for (String type : DocumentTypes.getDocumentTypes()) {
            String pages = DocumentTypeUtils.pluralize(type);
            if (name.equals(pages) || name.equals("published_" + pages)) {
                return state(getAllContent(type));
            }
        }
        return state(documents.values());
    }

    private static String state(Iterable<DocumentModel> pages) {
        Hash hash = new Hash();
        pages.forEach(page -> hash.add(state(page)));
        return hash.text();
    }

    /** JBake's hash of the source, the address, and the neighbours that JBake has found so far. */
    static String state(DocumentModel page) {
        return Stream.of("sourceuri", "sha1", "previousContent", "nextContent")
                .map(page::get)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.put(document.getSourceuri(), document);
        lists.clear();
    }

    @Override
    public void deleteContent(String uri) {
        documents.remove(uri);
        lists.clear();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        if (documents.containsKey(uri)) {
            found.add(documents.get(uri));
        }
        return found;
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return documents.values().stream()
                .filter(document -> !document.getRendered())
                .sorted(ORDER)
                .collect(Collectors.toCollection(DocumentList::new));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paging) {
        return page(list(type, document -> type.equals(document.getType())), paging);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return list(
                "published " + type,
                document -> published(document) && type.equals(document.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paging) {
        return page(getPublishedPosts(), paging);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return list(
                "posts tagged " + tag,
                document -> tagged(document, tag) && "post".equals(document.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return list("tagged " + tag, document -> tagged(document, tag));
    }

    @Override
    public Set<String> getAllTags() {
        Set<String> tags = new TreeSet<>();
        documents.values().stream()
                .filter(JBakeStore::published)
                .forEach(document -> tags.addAll(Arrays.asList(document.getTags())));
        return tags;
    }

    @Override
    public Set<String> getTags() {
        return getAllTags();
    }

    @Override
    public long getDocumentCount(String type) {
        return getAllContent(type).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return getPublishedContent(type).size();
    }
}
