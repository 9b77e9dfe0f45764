# Builds Arolwg on Windows: the folder, its self-test, and the zip with its SHA-256.
#   powershell -File packaging\windows\build.ps1
# Written for Windows PowerShell 5.1; not run yet on a real machine (packaging/README.md).
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

# Longer paths than 260 letters occur in the environment.
$long = Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Control\FileSystem" -Name LongPathsEnabled -ErrorAction SilentlyContinue
if (-not $long -or $long.LongPathsEnabled -ne 1) {
    Write-Warning "LongPathsEnabled is off: build in a short folder such as C:\b"
}

py -3.11 packaging\build.py
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

Get-ChildItem dist\*.zip | ForEach-Object {
    (Get-FileHash $_ -Algorithm SHA256).Hash.ToLower() + "  " + $_.Name
}
