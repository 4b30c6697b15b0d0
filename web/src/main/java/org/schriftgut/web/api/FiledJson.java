package org.schriftgut.web.api;

import org.schriftgut.web.problem.ProblemJson;

/**
 * What became of one of several files: either a document or the reason why not.
 *
 * @param status as if the file had come alone
 */
public record FiledJson(String fileName, int status, DocumentJson document, ProblemJson problem) {}
