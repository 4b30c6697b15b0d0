package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Facade;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.search.client.ContentRead;

/** What versions are, as far as it could be read: format and text. */
@Facade
public class Texts {

    /** Longer texts are cut here; a thousand-page file has about three million characters. */
    public static final int MAX_CHARACTERS = 5_000_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    Readings readings;

    @Inject
    Passages passages;

    @Inject
    Thumbnails thumbnails;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** What reading a version brought, or empty while it is not read yet. */
    public Optional<ReadText> of(UUID version) {
        documents.version(version);
        return Optional.ofNullable(ofShown(List.of(version)).get(version));
    }

    /** The text itself of a version the caller may see; empty where there is none. That it was read is logged. */
    public String text(UUID version) {
        readings.read(documents.version(version));
        var row = entities.find(ExtractedTextRow.class, version);
        return row == null ? "" : row.text();
    }

    /**
     * At most {@code most} characters of the text from {@code from}; only the slices that hold them are unpacked. That it was read is
     * logged.
     */
    public String passage(UUID version, int from, int most) {
        readings.read(documents.version(version));
        return passages.of(version, from, most);
    }

    /** The text of a page or slide, counted from 1; empty if there is no such page. That it was read is logged. */
    public String page(UUID version, int page) {
        readings.read(documents.version(version));
        return passages.ofPage(version, page);
    }

    /** What reading brought, for versions the caller was shown already. */
    public Map<UUID, ReadText> ofShown(Collection<UUID> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select new org.schriftgut.document.ReadText(t.versionId, t.mediaType, t.characters, t.truncated, t.problem)"
                                + " from ExtractedTextRow t where t.versionId in :ids",
                        ReadText.class)
                .setParameter("ids", versions)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(ReadText::version, text -> text));
    }

    /** How long the texts of versions are, in characters. */
    public Map<UUID, Long> characters(Collection<UUID> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select t.versionId, t.characters from ExtractedTextRow t where t.versionId in :ids",
                        Object[].class)
                .setParameter("ids", versions)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The texts of many versions, for indexing. */
    public Map<UUID, String> texts(Collection<UUID> versions) {
        var texts = new HashMap<UUID, String>();
        if (!versions.isEmpty()) {
            entities.createQuery("select t from ExtractedTextRow t where t.versionId in :ids", ExtractedTextRow.class)
                    .setParameter("ids", versions)
                    .getResultStream()
                    .forEach(row -> {
                        texts.put(row.versionId, row.text());
                        entities.detach(row);
                    });
        }
        return texts;
    }

    /** Whether the parts of a mail were filed when it was read before. */
    boolean arePartsFiled(UUID version) {
        return entities.createQuery(
                        "select t.partsFiled from ExtractedTextRow t where t.versionId = :id", Boolean.class)
                .setParameter("id", version)
                .getResultList()
                .contains(true);
    }

    void notePartsFiled(UUID version) {
        entities.createQuery("update ExtractedTextRow t set t.partsFiled = true where t.versionId = :id")
                .setParameter("id", version)
                .executeUpdate();
    }

    /**
     * Has versions read again whose text is kept as it was before there were slices.
     *
     * @param after go on behind this version
     * @return the last one, or null if there are no more
     */
    UUID readAgain(UUID after, int most) {
        var old = entities.createQuery(
                        "select t.versionId from ExtractedTextRow t where t.content is not null and t.versionId > :after"
                                + " order by t.versionId",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        old.forEach(version -> jobs.enqueue(Documents.READ_CONTENT, version, Lane.BULK));
        return old.isEmpty() ? null : old.get(old.size() - 1);
    }

    /** Keeps what a worker read, also when it is only a part; whether the parts of a mail are filed stays as it was. */
    void keep(VersionView version, ContentRead read) {
        var row = entities.find(ExtractedTextRow.class, version.id());
        var isNew = row == null;
        if (isNew) {
            row = new ExtractedTextRow(version.id());
        }
        row.take(read);
        row.extractedAt = clock.instant();
        if (isNew) {
            entities.persist(row);
        }
        if (read.problem().isEmpty()) {
            thumbnails.enqueue(version.id(), row.mediaType);
        }
        jobs.enqueue(IndexWork.ENTRY, IndexWork.document(version.document()), Lane.NORMAL);
    }
}
