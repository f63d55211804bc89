; Vivant's installer for Windows: for one person, without administrator rights. `installer/build.py setup` compiles it.
;     vivant-VERSION-setup.exe /S            silently
;     vivant-VERSION-setup.exe /S /D=FOLDER  silently, elsewhere (last, and without quotes)
; Photos get an entry under "Open with". What opens them by default is never touched.
!ifdef AMD64 ; the packages of some systems have 64-bit installers too, which run where 32-bit programs do not
  Target amd64-unicode
!endif
Unicode true
!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Vivant"
!define CLASS "Software\Classes\Vivant.Photo"
!define PROGRAM "Software\Classes\Applications\Vivant.exe"

Name "Vivant"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Vivant"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
BrandingText "Vivant ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Vivant"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Vivant"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Vivant.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro OpenWith ENDING
  WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "Vivant.Photo" ""
  WriteRegStr HKCU "${PROGRAM}\SupportedTypes" "${ENDING}" ""
!macroend
!macro NoLongerOpenWith ENDING
  DeleteRegValue HKCU "Software\Classes\${ENDING}\OpenWithProgids" "Vivant.Photo"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ENDING}"
!macroend
!macro ForEachEnding DO
  !insertmacro ${DO} ".jpg"
  !insertmacro ${DO} ".jpeg"
  !insertmacro ${DO} ".png"
  !insertmacro ${DO} ".webp"
  !insertmacro ${DO} ".avif"
  !insertmacro ${DO} ".heic"
  !insertmacro ${DO} ".heif"
  !insertmacro ${DO} ".tif"
  !insertmacro ${DO} ".tiff"
  !insertmacro ${DO} ".bmp"
  !insertmacro ${DO} ".gif"
!macroend

Section
  IfFileExists "$INSTDIR\_internal\*.*" 0 fresh
    RMDir /r "$INSTDIR\_internal" ; an older version's files must not lie beside the new ones
  fresh:
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Vivant.lnk" "$INSTDIR\Vivant.exe"

  WriteRegStr HKCU "${CLASS}" "" "Photo for Vivant"
  WriteRegStr HKCU "${CLASS}\DefaultIcon" "" "$INSTDIR\Vivant.exe,0"
  WriteRegStr HKCU "${CLASS}\shell\open\command" "" '"$INSTDIR\Vivant.exe" "%1"'
  WriteRegStr HKCU "${PROGRAM}" "FriendlyAppName" "Vivant"
  WriteRegStr HKCU "${PROGRAM}\shell\open\command" "" '"$INSTDIR\Vivant.exe" "%1"'
  !insertmacro ForEachEnding OpenWith
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Vivant"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Vivant.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Vivant project"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  ; What was installed, by name: a folder chosen by hand may hold other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Vivant.exe"
  Delete "$INSTDIR\vivant-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Vivant.lnk"
  !insertmacro ForEachEnding NoLongerOpenWith
  DeleteRegKey HKCU "${CLASS}"
  DeleteRegKey HKCU "${PROGRAM}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
