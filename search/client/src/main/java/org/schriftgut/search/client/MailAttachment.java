package org.schriftgut.search.client;

import java.nio.file.Path;

/**
 * One file out of an e-mail.
 *
 * @param name display name as the sender wrote it, decoded; display text only, never a path
 * @param mediaType by content, without parameters
 * @param file the bytes, in the folder of {@link ReadContent}
 * @param inline whether it belongs into the text (a picture the text refers to) and is no attachment to a reader
 */
public record MailAttachment(String name, String mediaType, Path file, boolean inline) {}
