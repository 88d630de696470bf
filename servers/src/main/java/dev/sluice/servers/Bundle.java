package dev.sluice.servers;

import java.util.List;
import java.util.Optional;

/**
 * A server's binary that comes inside a Maven dependency.
 *
 * @param name of the folder it is unpacked to: product, version and platform
 * @param resource its place in the dependency's jar: the executable itself, or a {@code .txz} archive
 * @param sha256 of the resource, in hexadecimal; anything else is refused
 * @param executable the server's executable in the unpacked folder
 */
record Bundle(Product product, String architecture, String name, String resource, String sha256, String executable) {
    private static final List<Bundle> ALL = List.of(
            new Bundle(
                    Product.REDIS,
                    "amd64",
                    "redis-7.0.9-linux-amd64",
                    "redis-server-7.0.9-linux-amd64",
                    "de2b4cbcd7e52bacb778c157266f003c5e4c797104cdeeeb52214addff8bf1bb",
                    "redis-server"),
            new Bundle(
                    Product.REDIS,
                    "arm64",
                    "redis-7.0.9-linux-arm64",
                    "redis-server-7.0.9-linux-arm64",
                    "9046512dae535cfcfed679dc6c618e8331667bc710b4cd96d3d4880eb4b7ee73",
                    "redis-server"),
            new Bundle(
                    Product.POSTGRES,
                    "amd64",
                    "postgresql-18.6-linux-amd64",
                    "postgres-linux-x86_64.txz",
                    "63999c2914366d62c68e51794e597588c336e75ed2958d53c558e8deca5e13fc",
                    "bin/postgres"),
            new Bundle(
                    Product.POSTGRES,
                    "arm64",
                    "postgresql-18.6-linux-arm64",
                    "postgres-linux-arm_64.txz",
                    "2eb24d67326da41a81064d116b0bce412dff543c835d6fcc1c099e4abcf18836",
                    "bin/postgres"));

    /** The bundle of a product for a processor, on Linux. */
    static Optional<Bundle> of(Product product, String architecture) {
        return ALL.stream()
                .filter(bundle -> bundle.product == product && bundle.architecture.equals(architecture))
                .findFirst();
    }
}
