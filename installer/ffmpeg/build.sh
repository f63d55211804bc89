#!/usr/bin/env bash
# Builds the ffmpeg that goes into Linux bundles: build.sh SOURCES WORK OUT. The one that the imageio-ffmpeg package
# brings is of the same version and holds everything there is, in 173 MB; this one holds what Vivant asks for, has no
# network in it, and its source is at hand. SOURCES has the archives that sources.sha256 names.
# Needs (Debian): build-essential nasm cmake meson ninja-build pkg-config zlib1g-dev libx264-dev libx265-dev libvpx-dev
# libaom-dev libwebp-dev libopus-dev libnuma-dev
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
sources="$(cd "$1" && pwd)" work="$2" out="$3"
jobs="$(nproc)"
(cd "$sources" && sha256sum --check --quiet "$here/sources.sha256")
rm -rf "$work"
mkdir -p "$work" "$out"
work="$(cd "$work" && pwd)" out="$(cd "$out" && pwd)"
export PKG_CONFIG_PATH="$work/made/lib/pkgconfig"
export CFLAGS="-O2 -ffile-prefix-map=$work=." CXXFLAGS="-O2 -ffile-prefix-map=$work=."
unpack() { mkdir "$work/$1" && tar -xf "$sources"/"$1"_*.orig.tar.xz -C "$work/$1" --strip-components 1; }

unpack nv-codec-headers
make -C "$work/nv-codec-headers" --silent install PREFIX="$work/made"

unpack dav1d
meson setup "$work/dav1d/build" "$work/dav1d" --prefix "$work/made" --libdir lib --buildtype release \
    --default-library static -Denable_tools=false -Denable_tests=false >"$work/dav1d.log"
ninja -C "$work/dav1d/build" -j "$jobs" install >>"$work/dav1d.log"

unpack svt-av1
cmake -S "$work/svt-av1" -B "$work/svt-av1/made" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$work/made" \
    -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=OFF -DSVT_AV1_LTO=OFF -DBUILD_APPS=OFF -DBUILD_TESTING=OFF >"$work/svt-av1.log" 2>&1
cmake --build "$work/svt-av1/made" --parallel "$jobs" >>"$work/svt-av1.log" 2>&1
cmake --install "$work/svt-av1/made" >>"$work/svt-av1.log"

# Of libraries of which there is a static and a shared file, the linker must see only the static one.
mkdir -p "$work/static"
for library in x264 x265 vpx aom webp webpmux webpdemux sharpyuv opus numa; do
    archive="$(gcc -print-file-name="lib$library.a")"
    [ "$archive" = "lib$library.a" ] || ln -s "$archive" "$work/static/" # which of them there are differs by system
done

unpack ffmpeg
cd "$work/ffmpeg"
./configure --disable-everything --disable-autodetect --disable-network --disable-doc --disable-ffplay --disable-ffprobe \
    --disable-debug --enable-gpl --enable-version3 --pkg-config-flags=--static \
    --extra-cflags="$CFLAGS -I$work/made/include" --extra-ldflags="-L$work/static -L$work/made/lib" \
    --extra-libs="-lstdc++ -lnuma -lm -lpthread" \
    --enable-zlib --enable-libx264 --enable-libx265 --enable-libvpx --enable-libsvtav1 --enable-libdav1d \
    --enable-libaom --enable-libwebp --enable-libopus \
    --enable-ffnvcodec --enable-nvenc \
    --enable-protocol=file,pipe,fd --enable-indev=lavfi \
    --enable-demuxer=mov,matroska,avi,gif,rawvideo,h264,ffmetadata,image2,image2pipe,png_pipe,jpeg_pipe,webp_pipe \
    --enable-demuxer=mp3,wav,w64,flac,ogg,aac,aiff \
    --enable-muxer=mp4,mov,avif,matroska,webm,wav,rawvideo,h264,framecrc,null,ffmetadata,image2,image2pipe \
    --enable-decoder=h264,hevc,libdav1d,vp8,vp9,libvpx_vp8,libvpx_vp9,mpeg4,mjpeg,prores,ffv1,rawvideo,png,gif,utvideo,dnxhd,wrapped_avframe,webp \
    --enable-decoder=mp3float,mp3,mp2float,aac,aac_latm,flac,alac,vorbis,opus,ac3,eac3 \
    --enable-decoder=pcm_u8,pcm_s8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_f32be,pcm_f64le,pcm_alaw,pcm_mulaw \
    --enable-encoder=libaom_av1,libwebp,aac,libopus,flac,pcm_s16le \
    --enable-encoder=libx264,libx264rgb,libx265,libsvtav1,libvpx_vp9,prores_ks,ffv1,rawvideo,wrapped_avframe,ppm,png \
    --enable-encoder=h264_nvenc,hevc_nvenc,av1_nvenc \
    --enable-parser=h264,hevc,av1,vp8,vp9,mpeg4video,mjpeg,png,gif,dnxhd,webp \
    --enable-parser=mpegaudio,aac,aac_latm,flac,vorbis,opus,ac3 \
    --enable-bsf=filter_units,extract_extradata,h264_mp4toannexb,hevc_mp4toannexb,av1_frame_merge,av1_frame_split \
    --enable-bsf=h264_metadata,hevc_metadata,av1_metadata,vp9_superframe,vp9_superframe_split,vp9_raw_reorder,null \
    --enable-bsf=aac_adtstoasc,opus_metadata \
    --enable-filter=scale,format,crop,pad,fps,null,copy,split,select,trim,setpts,setsar,setparams,settb,minterpolate,lutyuv \
    --enable-filter=testsrc2,color,zoompan,psnr,ssim,transpose,hflip,vflip,alphaextract,alphamerge \
    --enable-filter=aformat,volume,apad,atrim,asetpts,afade,aresample,anull \
    >"$work/ffmpeg.log" 2>&1
make --silent -j "$jobs" ffmpeg >>"$work/ffmpeg.log" 2>&1
strip --strip-all ffmpeg
install -m 755 ffmpeg "$out/ffmpeg"

# What is in it, by name, version and licence, with the licences' texts and what it takes to build it again.
rm -rf "$out/licences" "$out/parts.txt"
mkdir "$out/licences"
cp COPYING.GPLv3 "$out/licences/ffmpeg-GPLv3.txt"
cp "$work/dav1d/COPYING" "$out/licences/dav1d.txt"
cat "$work/svt-av1/LICENSE.md" "$work/svt-av1/PATENTS.md" >"$out/licences/svt-av1.txt"
cp "$here/build.sh" "$here/sources.sha256" "$out/licences/"
while read -r _ archive; do
    name="${archive%%_*}" version="${archive#*_}"
    echo "$name ${version%.orig.tar.*} generic"
done <"$here/sources.sha256" >"$out/parts.txt"
for package in libx264-dev libx265-dev libvpx-dev libaom-dev libwebp-dev libopus-dev libnuma-dev; do
    cp "/usr/share/doc/$package/copyright" "$out/licences/debian-$package.txt"
    dpkg-query -W -f "\${Package} \${Version} deb/debian\n" "$package"
done >>"$out/parts.txt"
"$out/ffmpeg" -hide_banner -version | head -1
