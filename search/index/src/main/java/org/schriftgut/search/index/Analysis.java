package org.schriftgut.search.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The analyzers of {@code analysis.properties}. Its names and parameters are OpenSearch's, so that one file describes
 * both engines.
 */
final class Analysis {

    /** Stemmed words: fields searched first. */
    static final String TEXT = "text";

    /** Stemmed words and the parts of compounds, when indexing. */
    static final String SPLIT = "split";

    /** Words normalised but not stemmed: their beginnings. */
    static final String PREFIX = "prefix";

    private static final Analysis GERMAN = new Analysis(properties("analysis.properties"));

    private final Properties settings;
    private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();
    private final Map<String, CharArraySet> wordLists = new ConcurrentHashMap<>();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    Analysis(Properties settings) {
        this.settings = settings;
        for (var name : List.of(TEXT, SPLIT, PREFIX)) {
            analyzers.put(name, analyzer(name));
        }
    }

    static Analysis german() {
        return GERMAN;
    }

    Analyzer get(String name) {
        return analyzers.get(name);
    }

    /** Analyzes each field as it is indexed. */
    Analyzer byField() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return get(Fields.isSplit(field) ? SPLIT : TEXT);
            }
        };
    }

    /** A token and its distance to the one before. */
    record Token(String text, int increment) {}

    /** The tokens of a short text. */
    List<Token> tokens(String analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = get(analyzer).tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), increment.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    static Properties properties(String resource) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(open(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private Analyzer analyzer(String name) {
        var keyword = "keyword".equals(setting("analyzer." + name + ".tokenizer"));
        var filters = setting("analyzer." + name + ".filter").split(",");
        var characters = settings.getProperty("analyzer." + name + ".char_filter");
        return new Analyzer() {
            @Override
            protected Reader initReader(String field, Reader text) {
                return characters == null ? text : charFilter(characters.strip(), text);
            }

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = keyword ? new KeywordTokenizer() : new StandardTokenizer();
                TokenStream stream = tokenizer;
                for (var filter : filters) {
                    stream = filter(filter.strip(), stream);
                }
                return new TokenStreamComponents(tokenizer, stream);
            }
        };
    }

    private Reader charFilter(String name, Reader in) {
        var type = setting("char_filter." + name + ".type");
        if (!"pattern_replace".equals(type)) {
            throw new IllegalArgumentException("Unknown char filter type " + type);
        }
        var pattern = patterns.computeIfAbsent(setting("char_filter." + name + ".pattern"), Pattern::compile);
        return new PatternReplaceCharFilter(pattern, settings.getProperty("char_filter." + name + ".replacement"), in);
    }

    private TokenStream filter(String name, TokenStream in) {
        var type = settings.getProperty("filter." + name + ".type", name);
        return switch (type) {
            case "lowercase" -> new LowerCaseFilter(in);
            case "asciifolding" -> new ASCIIFoldingFilter(in);
            case "german_normalization" -> new GermanNormalizationFilter(in);
            case "remove_duplicates" -> new RemoveDuplicatesTokenFilter(in);
            case "stop" -> new StopFilter(in, stopwords(setting("filter." + name + ".stopwords")));
            case "stemmer" -> stemmer(setting("filter." + name + ".language"), in);
            case "dictionary_decompounder" ->
                new DictionaryCompoundWordTokenFilter(
                        in,
                        wordList(setting("filter." + name + ".word_list_path")),
                        number("filter." + name + ".min_word_size"),
                        number("filter." + name + ".min_subword_size"),
                        number("filter." + name + ".max_subword_size"),
                        Boolean.parseBoolean(setting("filter." + name + ".only_longest_match")));
            default -> throw new IllegalArgumentException("Unknown filter type " + type);
        };
    }

    private static TokenStream stemmer(String language, TokenStream in) {
        return switch (language) {
            case "light_german" -> new GermanLightStemFilter(in);
            case "minimal_german" -> new GermanMinimalStemFilter(in);
            default -> throw new IllegalArgumentException("Unknown stemmer " + language);
        };
    }

    private static CharArraySet stopwords(String name) {
        if (!"_german_".equals(name)) {
            throw new IllegalArgumentException("Unknown stop words " + name);
        }
        return GermanAnalyzer.getDefaultStopSet();
    }

    private CharArraySet wordList(String resource) {
        return wordLists.computeIfAbsent(resource, Analysis::readWords);
    }

    private static CharArraySet readWords(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            var words = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var stream = Analysis.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("Missing resource " + resource);
        }
        return stream;
    }

    private String setting(String key) {
        var value = settings.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("Missing analysis setting " + key);
        }
        return value;
    }

    private int number(String key) {
        return Integer.parseInt(setting(key));
    }
}
