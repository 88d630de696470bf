package dev.sluice.servers;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The address of a server, read from a URL. User, password and database are decoded from their percent signs; a port
 * left out is the product's own.
 *
 * @param field where the address was found, for messages
 * @param query what follows the question mark, without it, or null
 */
record ServerAddress(
        Product product,
        String field,
        String url,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String database,
        @Nullable String query) {

    /**
     * Reads a URL of the product's form.
     *
     * @param field where the text was found, for the message
     * @throws ServerUnavailableException when it is not of that form
     */
    static ServerAddress parse(Product product, String field, String text) {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            // The text itself stays out of the message: it may hold a password.
            throw refused(product, field, "not a URL (" + e.getReason() + " at index " + e.getIndex() + ")");
        }
        String scheme = uri.getScheme();
        if (scheme == null || !product.isScheme(scheme)) {
            throw refused(product, field, scheme == null ? "no scheme" : "scheme '" + scheme + "'");
        }
        if (uri.getHost() == null) {
            throw refused(product, field, "no host");
        }
        int port = uri.getPort() == -1 ? product.defaultPort() : uri.getPort();
        if (port < 1 || port > 65_535) {
            throw refused(product, field, "port " + port);
        }
        String path = uri.getRawPath();
        String database = path == null || path.length() < 2 ? "" : decoded(path.substring(1));
        if (product == Product.REDIS && !database.matches("\\d{0,5}")) {
            throw refused(product, field, "database '" + database + "', which is not a number");
        }
        if (product == Product.POSTGRES && database.isEmpty()) {
            throw refused(product, field, "no database");
        }
        String credentials = uri.getRawUserInfo();
        int colon = credentials == null ? -1 : credentials.indexOf(':');
        String user = credentials == null ? "" : decoded(colon < 0 ? credentials : credentials.substring(0, colon));
        return new ServerAddress(
                product,
                field,
                text.strip(),
                uri.getHost().replaceAll("[\\[\\]]", ""),
                port,
                user.isEmpty() ? null : user,
                credentials == null || colon < 0 ? null : decoded(credentials.substring(colon + 1)),
                database,
                uri.getRawQuery());
    }

    /** The address of a server that we started; user, password and database need no percent signs but ours. */
    static ServerAddress of(
            Product product, String host, int port, @Nullable String user, @Nullable String password, String database) {
        String credentials = password == null ? "" : (user == null ? "" : user) + ":" + encoded(password) + "@";
        String scheme = product == Product.REDIS ? "redis" : "postgresql";
        String url = scheme + "://" + credentials + host + ":" + port + (database.isEmpty() ? "" : "/" + database);
        return new ServerAddress(product, "own server", url, host, port, user, password, database, null);
    }

    /** The address of a process of ours. */
    static ServerAddress local(
            Product product, int port, @Nullable String user, @Nullable String password, String database) {
        return of(product, LoopbackPort.HOST, port, user, password, database);
    }

    /** Host and port, as people write them. */
    String hostAndPort() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }

    /** A fault at this address: {@code SLUICE_REDIS_URL: Redis at db1:6379: what was found; accepted is what}. */
    ServerUnavailableException fault(String found, String accepted) {
        return new ServerUnavailableException(
                field + ": " + product + " at " + hostAndPort() + ": " + found + "; accepted is " + accepted);
    }

    private static ServerUnavailableException refused(Product product, String field, String found) {
        return new ServerUnavailableException(field + ": " + found + "; accepted is " + product.form());
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return product + " " + hostAndPort();
    }
}
