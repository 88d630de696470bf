package dev.sluice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BinaryCacheTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void bundleOfEachArchitectureIsThePinnedOne(Product product) throws IOException {
        for (String architecture : new String[] {"amd64", "arm64"}) {
            Bundle bundle = Bundle.of(product, architecture).orElseThrow();

            assertThat(new BinaryCache(folder).executable(bundle)).isExecutable();
        }
        assertThat(names()).filteredOn(name -> name.endsWith("unfinished")).isEmpty();
    }

    @Test
    void otherArchitecturesHaveNoBundle() {
        assertThat(Bundle.of(Product.REDIS, "riscv64")).isEmpty();
    }

    @Test
    void secondTimeFindsWhatTheFirstUnpacked() throws IOException {
        Bundle bundle = Bundle.of(Product.REDIS, "amd64").orElseThrow();
        Path first = new BinaryCache(folder).executable(bundle);
        Object written = Files.getLastModifiedTime(first);

        assertThat(new BinaryCache(folder).executable(bundle)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
    }

    @Test
    void resourceThatIsNotThePinnedOneIsRefusedAndLeavesNothing() throws IOException {
        Bundle pinned = Bundle.of(Product.REDIS, "amd64").orElseThrow();
        Bundle other = new Bundle(
                Product.REDIS, "amd64", pinned.name(), pinned.resource(), "0".repeat(64), pinned.executable());

        assertThatThrownBy(() -> new BinaryCache(folder).executable(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has SHA-256 " + pinned.sha256())
                .hasMessageContaining("accepted is " + other.sha256());
        assertThat(names()).noneMatch(name -> name.startsWith(pinned.name()));
    }

    @Test
    void whatAnUnpackingLeftUnfinishedIsReplaced() throws IOException {
        Files.createDirectories(folder.resolve("unfinished/bin"));
        Files.writeString(folder.resolve("unfinished/bin/half"), "half");

        Path executable = new BinaryCache(folder)
                .executable(Bundle.of(Product.REDIS, "amd64").orElseThrow());

        assertThat(executable).isExecutable();
        assertThat(executable.resolveSibling("bin")).doesNotExist();
    }

    @Test
    void archiveEntryOutsideOfItsFolderIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            byte[] content = "x".getBytes(StandardCharsets.US_ASCII);
            TarArchiveEntry entry = new TarArchiveEntry("inside/../../outside");
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        Path target = Files.createDirectory(folder.resolve("target"));

        assertThatThrownBy(() -> TarXz.unpack(bytes.toByteArray(), target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lies outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private java.util.List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
