/**
 * Full-text search in German: an index of entries made of text, exact keywords and one access token.
 *
 * <p>Responsible for analysis ({@code analysis.properties}: only what OpenSearch ships too, the rest is done to the
 * string before, see {@link org.schriftgut.search.index.TextPreparation}), for the meaning of what a person types, for
 * hiding what the caller may not see, and for one Lucene index per tenant on disk
 * ({@link org.schriftgut.search.index.LocalIndexes}).
 *
 * <p>Leaves to the caller what an entry stands for, who holds which token, when to commit, and how long a body may be.
 * The index holds no truth: it may be deleted at any time and is then rebuilt from the caller's data.
 * {@link org.schriftgut.search.index.SearchIndex} is an interface because a second engine follows.
 */
package org.schriftgut.search.index;
